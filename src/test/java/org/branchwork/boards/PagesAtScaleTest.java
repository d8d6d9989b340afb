package org.branchwork.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.PostgresDatabase;
import org.branchwork.web.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * How long each page takes at 100 and at 10,000 cases, on PostgreSQL; takes minutes, so it runs when asked for:
 * {@code mvn test -Dtest=PagesAtScaleTest -Dbranchwork.scale=true}. The organisation is the same in both: 200 branches, the
 * first with fifty cases. The table is written to {@code target/pages-at-scale.md}.
 */
@EnabledIfSystemProperty(named = "branchwork.scale", matches = "true")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "branchwork.language=en"})
@ActiveProfiles("simulation")
@DirtiesContext
class PagesAtScaleTest {

    private static final int BRANCHES = 200;
    private static final int FEW = 100;
    private static final int MANY = 10_000;
    private static final int TIMES = 21;

    /** What else the machine does in one of them does not count. */
    private static final int ROUNDS = 3;

    /** What the goal allows. */
    private static final double MOST = 1.5;

    private static final Map<String, List<String>> PAGES = pages();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        PostgresDatabase.register(properties, "scale");
    }

    private static Map<String, List<String>> pages() {
        String one = "/cases/" + ManyCases.number(2);
        List<String> all = List.of(
                "/",
                "/cases",
                "/cases?overdue=true",
                "/cases?q=a77",
                "/api/cases",
                one,
                one + "/papers",
                "/branches/M001",
                "/statistics",
                "/notices",
                "/rules");
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("s-M001", all);
        pages.put("m-member1", with(all, "/committees/MC", "/committees/MC/agenda"));
        pages.put("m-admin", with(all, "/committees/MC", "/organisation"));
        return pages;
    }

    private static List<String> with(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void noPageGrowsWithTheNumberOfCases() throws IOException {
        ManyCases cases = new ManyCases(jdbc, LocalDate.now(clock));
        cases.organisation(BRANCHES);
        fill(cases, 0, FEW);
        measured();
        Map<String, Double> few = measured();
        fill(cases, FEW, MANY);
        Map<String, Double> many = measured();
        StringBuilder table =
                new StringBuilder("| who | page | 100 cases, ms | 10,000 cases, ms | times |\n|---|---|---|---|---|\n");
        many.forEach((page, time) -> table.append("| %s | %.1f | %.1f | %.2f |%n"
                .formatted(page.replace(" ", " | "), few.get(page), time, time / few.get(page))));
        Files.writeString(Path.of("target", "pages-at-scale.md"), table);
        assertThat(many)
                .allSatisfy((page, time) -> assertThat(time).as(page).isLessThanOrEqualTo(few.get(page) * MOST));
    }

    private void fill(ManyCases cases, int from, int to) {
        for (int nth = from; nth < to; nth++) {
            cases.add(nth, ManyCases.branch(nth < 50 ? 1 : 2 + nth % (BRANCHES - 1)));
        }
        cases.facts();
        jdbc.execute("vacuum analyze");
    }

    /** Medians in milliseconds, each of the quietest round. */
    private Map<String, Double> measured() {
        Map<String, Double> medians = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            round(medians);
        }
        return medians;
    }

    private void round(Map<String, Double> medians) {
        PAGES.forEach((login, pages) -> {
            Browser browser = Browser.loggedIn(port, login, "simulation");
            for (String page : pages) {
                assertThat(status(browser, page)).as("%s %s", login, page).isEqualTo(200);
                medians.merge(login + " " + page, median(browser, page), Math::min);
            }
        });
    }

    private static int status(Browser browser, String page) {
        return (page.startsWith("/api/") ? browser.get(page) : browser.page(page)).statusCode();
    }

    private static double median(Browser browser, String page) {
        List<Long> times = new ArrayList<>();
        for (int nth = 0; nth < TIMES; nth++) {
            long begun = System.nanoTime();
            status(browser, page);
            times.add(System.nanoTime() - begun);
        }
        times.sort(null);
        return times.get(TIMES / 2) / 1e6;
    }
}
