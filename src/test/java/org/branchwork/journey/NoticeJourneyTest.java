package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchwork.engine.ClockControl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** Public notices over HTTP: across the October holiday, and one that an objection ended. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("simulation")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:journey;DB_CLOSE_DELAY=-1")
class NoticeJourneyTest {

    @LocalServerPort
    int port;

    private Walk walk;

    @BeforeEach
    void start(@Autowired ClockControl clock) {
        clock.startAt(LocalDateTime.parse("2024-01-01T00:00"));
        walk = new Walk(port, () -> {});
        walk.at("2025-08-25T08:30");
        walk.school();
    }

    @AfterAll
    static void present() {
        ClockUtil.reset();
    }

    @Test
    void aNoticeRunsOverTheOctoberHolidayAtTwoPlacesAndByTheCalendarAsItIsAnnouncedLast() throws IOException {
        consented("he.ziqi", "2026-09-28");
        walk.at("2026-09-29T09:00");
        // at home 30 September, 8, 9, the made-up Saturday 10 and 12 October
        walk.does("liu.fang", "notice-open");
        assertThat(walk.fact("noticeFrom")).isEqualTo("2026-09-29");
        assertThat(walk.fact("noticeUntil")).isEqualTo("2026-10-12");

        JsonNode notice = published("何子琪");
        assertThat(notice.path("birthMonth").asText()).isEqualTo("2005-09");
        assertThat(notice.path("companions").toString()).isEqualTo("[\"王磊\",\"吴桐\"]");
        assertThat(notice.path("provisional").asBoolean()).isFalse();
        assertThat(notice.toString()).doesNotContain(walk.caseNumber(), "he.ziqi", "2005-09-02");

        walk.at("2026-10-04T09:00");
        assertThat(holidays("2026-10-10,WORK", "2026-10-32,WORK").status()).isEqualTo(400);
        assertThat(walk.fact("noticeUntil")).isEqualTo("2026-10-12");
        Walk.Answer corrected = holidays("2026-10-10,WORK", "2026-10-17,WORK");
        assertThat(corrected.status()).as("%s", corrected.body()).isEqualTo(200);
        assertThat(walk.fact("noticeUntil")).isEqualTo("2026-10-13");
        JsonNode timeline = walk.get("/api/cases/" + walk.caseNumber() + "/timeline", "liu.fang")
                .body()
                .path("items");
        JsonNode last = timeline.get(timeline.size() - 1);
        assertThat(last.path("key").asText()).isEqualTo("notice-window");
        assertThat(last.path("outcome").asText()).isEqualTo("2026-10-13");
        assertThat(last.path("by").path("name").asText()).isEqualTo("系统");

        walk.at("2026-10-13T23:59");
        assertThat(walk.has("liu.fang", "notice-close")).isFalse();
        assertThat(published("何子琪").path("until").asText()).isEqualTo("2026-10-13");
        walk.at("2026-10-14T00:00");
        assertThat(published("何子琪").isMissingNode()).isTrue();
        walk.does("liu.fang", "notice-close", "wasVisible", true, "outcome", "CLEAR");
        assertThat(walk.state()).isEqualTo("DEVELOPMENT_TARGET");
        assertThat(walk.fact("listedOn")).isEqualTo("2026-10-14");
    }

    @Test
    void aPersonAwayFromHomeIsListedWhenTheLaterOfTwoNoticesIsOver() {
        consented("xu.chen", "2026-11-02");
        walk.at("2026-11-03T09:00");
        walk.does("liu.fang", "notice-open", "inflowPlaces", "实习单位公告栏");
        assertThat(walk.fact("noticeUntil")).isEqualTo("2026-11-10");
        walk.at("2026-11-11T09:00");
        walk.does("liu.fang", "notice-close", "wasVisible", false, "outcome", "CLEAR");
        assertThat(walk.fact("noticeUntil")).isNull();

        walk.at("2026-11-13T09:00");
        walk.does(
                "liu.fang",
                "notice-open",
                "openedOn",
                "2026-11-11",
                "inflowPlaces",
                "实习单位公告栏",
                "inflowOpenedOn",
                "2026-11-13");
        assertThat(walk.fact("noticeUntil")).isEqualTo("2026-11-20");
        JsonNode notice = published("许晨");
        assertThat(notice.path("posting").path("until").asText()).isEqualTo("2026-11-18");
        assertThat(notice.path("inflow").path("until").asText()).isEqualTo("2026-11-20");
        walk.at("2026-11-20T23:59");
        assertThat(walk.has("liu.fang", "notice-close")).isFalse();
        walk.at("2026-11-21T00:00");
        walk.does("liu.fang", "notice-close", "wasVisible", true, "outcome", "CLEAR");
        assertThat(walk.state()).isEqualTo("DEVELOPMENT_TARGET");
    }

    @Test
    void anObjectionUpheldSendsTheCaseBackAndNobodyOfTheBranchLearnsWhoObjected() {
        consented("gao.yuan", "2026-10-19");
        walk.at("2026-10-20T09:00");
        walk.does("liu.fang", "notice-open");
        String id = published("高远").path("id").asText();
        Visitor visitor = new Visitor(port);
        assertThat(visitor.page("/notices")).contains("高远");
        String code = visitor.objects("/notices/" + id, "text", "该生期末考试作弊。", "name", "赵六", "contact", "13900000000");
        assertThat(visitor.page("/objections/" + code)).contains("正在调查核实", code).doesNotContain("考试作弊", "高远");
        Walk.Answer anonymous =
                walk.post("/api/notices/" + id + "/objections", null, Map.of("text", "<script>alert(1)</script>"));
        assertThat(anonymous.status()).isEqualTo(202);

        String number = walk.caseNumber();
        JsonNode open = walk.get("/api/cases/" + number, "liu.fang").body();
        assertThat(open.path("openTasks").findValuesAsText("key"))
                .containsExactly("notice-investigate", "notice-investigate");
        String task = open.path("openTasks").get(0).path("id").asText();
        for (String path :
                List.of("/api/cases/" + number, "/api/cases/" + number + "/timeline", "/api/tasks/" + task)) {
            assertThat(walk.get(path, "liu.fang").body().toString())
                    .as(path)
                    .doesNotContain("作弊", "赵六", "13900000000", "script");
        }
        assertThat(walk.post("/api/tasks/" + task + "/completion", "liu.fang", Map.of("outcome", "UNFOUNDED"))
                        .status())
                .isEqualTo(403);
        Visitor investigator = new Visitor(port);
        investigator.logsIn("tang.wenbin");
        assertThat(investigator.page("/tasks/" + task)).contains("考试作弊", "赵六", "13900000000");

        walk.at("2026-10-28T09:00");
        assertThat(walk.tries("liu.fang", "notice-close", "wasVisible", true, "outcome", "CLEAR")
                        .rules())
                .contains("OBJECTION-OPEN");
        walk.does("tang.wenbin", "notice-investigate", "outcome", "UPHELD", "finding", "赵六反映属实。", "reply", "经查属实，谢谢。");
        walk.does("tang.wenbin", "notice-investigate", "outcome", "UNFOUNDED", "reply", "<b>未查实</b>");
        assertThat(walk.tries("liu.fang", "notice-close", "wasVisible", true, "outcome", "CLEAR")
                        .rules())
                .contains("OBJECTION-OPEN");
        walk.does("liu.fang", "notice-close", "wasVisible", true, "outcome", "UPHELD");

        assertThat(walk.state()).isEqualTo("ACTIVIST");
        assertThat(walk.fact("noticeUntil")).isNull();
        assertThat(visitor.page("/objections/" + code)).contains("经查属实，谢谢。", "2026-10-28");
        assertThat(visitor.page("/objections/" + anonymous.body().path("code").asText()))
                .contains("&lt;b&gt;未查实&lt;/b&gt;");
        assertThat(walk.get("/api/cases/" + number + "/timeline", "liu.fang")
                        .body()
                        .toString())
                .doesNotContain("赵六", "作弊");
        assertThat(walk.post("/api/notices/" + id + "/objections", null, Map.of("text", "迟到的反映"))
                        .status())
                .isEqualTo(410);
    }

    /** Activist for a year, proposed and agreed on that day. */
    private void consented(String login, String day) {
        walk.apply(login, "BS1");
        walk.does("liu.fang", "application-receive", "outcome", "ACCEPTED");
        walk.at("2025-09-08");
        walk.does("liu.fang", "application-talk", "talkers", List.of("liu.fang"), "outcome", "SUITABLE");
        walk.does("liu.fang", "cultivation-recommend", "route", "LEAGUE");
        walk.does("liu.fang", "cultivation-determine", meeting("2025-09-08", "DETERMINED"));
        walk.does("tang.wenbin", "cultivation-file", "outcome", "NO_OBJECTION");
        walk.does("liu.fang", "cultivation-appoint-contacts", "contacts", List.of("wang.lei", "wu.tong"));
        for (String round : List.of("2026-03-08", "2026-09-08")) {
            walk.at(round);
            walk.does("wang.lei", "cultivation-contact-opinion");
            walk.does("wu.tong", "cultivation-contact-opinion");
            walk.does("liu.fang", "cultivation-assess", "outcome", round.startsWith("2026-03") ? "CONTINUE" : "MATURE");
        }
        walk.at(day);
        walk.does("liu.fang", "target-opinions");
        walk.does("liu.fang", "target-discuss", meeting(day, "PROPOSE"));
        walk.does("song.jianguo", "target-consent", "outcome", "AGREED");
    }

    private static Object[] meeting(String day, String outcome) {
        return new Object[] {
            "meetingOn", day, "dueMembers", 5, "presentMembers", 5, "yes", 5, "no", 0, "abstain", 0, "outcome", outcome
        };
    }

    private JsonNode published(String name) {
        for (JsonNode notice : walk.get("/api/notices", null).body().path("items")) {
            if (notice.path("name").asText().equals(name)) {
                return notice;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    /** The announcement for 2026, with one row changed. */
    private Walk.Answer holidays(String row, String instead) throws IOException {
        String year = new ClassPathResource("calendar/public-holidays.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("year,") || line.startsWith("2026,"))
                .collect(Collectors.joining("\n"));
        byte[] file = year.replace(row, instead).getBytes(StandardCharsets.UTF_8);
        return walk.send("POST", "/api/imports/holidays", "admin", file, "text/csv");
    }
}
