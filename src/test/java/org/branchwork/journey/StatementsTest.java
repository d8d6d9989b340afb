package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntSupplier;
import org.branchwork.CountedStatements;
import org.branchwork.PostgresDatabase;
import org.branchwork.web.Browser;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** How often the database is asked while one task is listed, opened and completed, and for a case's page, on PostgreSQL. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("simulation")
@Import(CountedStatements.class)
@DirtiesContext
class StatementsTest {

    private static final int MOST_TO_COMPLETE = 85;
    private static final int MOST_TO_SHOW = 105;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        PostgresDatabase.register(properties, "statements");
    }

    @BeforeEach
    void start() {
        new Walk(port, () -> {}).at("2026-09-01T08:30");
    }

    @AfterAll
    static void present() {
        ClockUtil.reset();
    }

    @Test
    void aCompletionAsksAboutAsOftenAsWhenThisWasWritten() {
        Walk walk = new Walk(port, () -> {});
        walk.school();
        walk.apply("lin.xiaoyu", "BS1");
        walk.does("liu.fang", "application-receive", "outcome", "ACCEPTED");
        String talk = walk.idOf("liu.fang", "application-talk");
        int list = count(() -> walk.get("/api/tasks?mine=true", "liu.fang").status());
        int open = count(() -> walk.get("/api/tasks/" + talk, "liu.fang").status());
        int complete = count(
                () -> walk.tries("liu.fang", "application-talk", "talkers", List.of("liu.fang"), "outcome", "SUITABLE")
                        .status());
        int itself = complete - list - open;
        LoggerFactory.getLogger(getClass()).info("statements: list {}, open {}, complete {}", list, open, itself);
        assertThat(itself).isLessThanOrEqualTo(MOST_TO_COMPLETE);
    }

    /** As often for a case of thirty entries as for one of six. */
    @Test
    void theCasePageAsksNoMoreOftenWhenMuchHasHappened() {
        Walk walk = new Walk(port, () -> {});
        walk.school();
        walk.continues(walk.apply("luo.qing", "BS1").body().path("caseNumber").asText());
        Browser secretary = Browser.loggedIn(port, "liu.fang", "simulation");
        String address = "/cases/" + walk.caseNumber();
        returned(walk, 3);
        secretary.page(address);
        int few = count(() -> secretary.page(address).statusCode());
        returned(walk, 12);
        int many = count(() -> secretary.page(address + "?timeline=all").statusCode());
        LoggerFactory.getLogger(getClass()).info("statements: case page {}, then {}", few, many);
        assertThat(many).isLessThanOrEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(MOST_TO_SHOW);
    }

    private static void returned(Walk walk, int times) {
        for (int i = 0; i < times; i++) {
            walk.does("liu.fang", "application-receive", "outcome", "RETURNED");
            walk.does("luo.qing", "application-amend", "letter", "修改后的申请书。");
        }
    }

    private static int count(IntSupplier request) {
        int before = CountedStatements.SENT.get();
        assertThat(request.getAsInt()).isEqualTo(200);
        return CountedStatements.SENT.get() - before;
    }
}
