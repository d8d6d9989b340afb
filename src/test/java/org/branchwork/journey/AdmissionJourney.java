package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchwork.engine.ClockControl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** One student, from application to full member, and the refusals on the way; the same on every database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("simulation")
abstract class AdmissionJourney {

    @LocalServerPort
    int port;

    private Walk walk;
    private Meetings meetings;

    /** Other journeys may have been through the same application. */
    @BeforeEach
    void start(@Autowired ClockControl clock) {
        clock.startAt(LocalDateTime.parse("2024-01-01T00:00"));
    }

    @AfterAll
    static void present() {
        ClockUtil.reset();
    }

    @Test
    void leadsFromApplicationToFullMembership() {
        walk = new Walk(port, () -> afterEach(walk.caseNumber()));
        before(walk);
        meetings = new Meetings(walk);
        walk.at("2026-09-01T08:30");
        walk.school();
        application();
        cultivation();
        developmentTarget();
        acceptance();
        probation();
        statistics();
    }

    void before(Walk walk) {}

    /** After every completed task. */
    void afterEach(String caseNumber) {}

    private void application() {
        assertThat(walk.apply("qiu.lin", "BT1").rules()).contains("ALREADY-MEMBER");
        assertThat(walk.apply("lin.xiaoyu", "BS2").rules()).contains("WRONG-BRANCH");
        assertThat(walk.apply("lin.xiaoyu", "BS1").status()).isEqualTo(201);
        assertThat(walk.apply("lin.xiaoyu", "BS1").rules()).contains("CASE-OPEN");
        assertThat(walk.get("/api/cases/" + walk.caseNumber(), "cai.wei").status())
                .isEqualTo(404);

        walk.does("liu.fang", "application-receive", "outcome", "RETURNED");
        walk.does("lin.xiaoyu", "application-amend", "letter", "修改后的申请书。");
        walk.does("liu.fang", "application-receive", "outcome", "ACCEPTED");
        walk.at("2026-09-20");
        walk.does("liu.fang", "application-talk", "talkers", List.of("liu.fang", "chen.jing"), "outcome", "SUITABLE");
    }

    private void cultivation() {
        Object[] meeting = Meetings.meeting("2026-09-30", 5, 5, "DETERMINED");
        walk.does("liu.fang", "cultivation-recommend", "route", "LEAGUE");
        walk.at("2026-09-30");
        meeting[3] = 4;
        assertThat(walk.tries("liu.fang", "cultivation-determine", meeting).rules())
                .contains("COMMITTEE-QUORUM");
        walk.does("liu.fang", "cultivation-determine", Meetings.meeting("2026-09-30", 5, 5, "DETERMINED"));
        walk.at("2026-10-12");
        walk.does("tang.wenbin", "cultivation-file", "outcome", "NO_OBJECTION");
        assertThat(walk.state()).isEqualTo("ACTIVIST");
        assertThat(walk.fact("activistSince")).isEqualTo("2026-09-30");

        assertThat(walk.tries("liu.fang", "cultivation-appoint-contacts", "contacts", List.of("yang.guang"))
                        .rules())
                .contains("CONTACT-FULL-MEMBER");
        walk.does("liu.fang", "cultivation-appoint-contacts", "contacts", List.of("wang.lei", "wu.tong"));
        assertThat(walk.has("wang.lei", "cultivation-contact-opinion")).isFalse();
        walk.routine("2027-03-29", Map.of("cultivation-thought-report", List.of("lin.xiaoyu")));
        assertThat(walk.has("wang.lei", "cultivation-contact-opinion")).isFalse();
        walk.at("2027-03-30T00:00");
        walk.does("wang.lei", "cultivation-contact-opinion");
        assertThat(walk.has("liu.fang", "cultivation-assess")).isFalse();
        walk.does("wu.tong", "cultivation-contact-opinion");
        assertThat(walk.tries("liu.fang", "cultivation-assess", "outcome", "MATURE")
                        .rules())
                .contains("T-CULT");
        walk.does("liu.fang", "cultivation-assess", "outcome", "CONTINUE");
        walk.routine("2027-10-08", Map.of("cultivation-thought-report", List.of("lin.xiaoyu")));
        walk.does("wang.lei", "cultivation-contact-opinion");
        walk.does("wu.tong", "cultivation-contact-opinion");
        walk.does("liu.fang", "cultivation-assess", "outcome", "MATURE");
    }

    private void developmentTarget() {
        walk.does("liu.fang", "target-opinions");
        walk.does("liu.fang", "target-discuss", Meetings.meeting("2027-10-08", 5, 5, "PROPOSE"));
        walk.at("2027-10-18");
        walk.does("song.jianguo", "target-consent", "outcome", "AGREED");
        walk.does("liu.fang", "notice-open");
        assertThat(walk.fact("noticeUntil")).isEqualTo("2027-10-25");
        walk.at("2027-10-25T23:59");
        assertThat(walk.has("liu.fang", "notice-close")).isFalse();
        walk.at("2027-10-26T00:00");
        walk.does("liu.fang", "notice-close", "wasVisible", true, "outcome", "CLEAR");
        assertThat(walk.state()).isEqualTo("DEVELOPMENT_TARGET");

        assertThat(walk.tries("liu.fang", "target-appoint-sponsors", "sponsors", List.of("zheng.kai", "wang.lei"))
                        .rules())
                .contains("SPONSOR-SANCTION");
        walk.does("liu.fang", "target-appoint-sponsors", "sponsors", List.of("wang.lei", "wu.tong"));
        walk.does("wang.lei", "target-accept-sponsorship", "outcome", "ACCEPT");
        walk.does("wu.tong", "target-accept-sponsorship", "outcome", "DECLINE");
        walk.does("liu.fang", "target-appoint-sponsors", "sponsors", List.of("wang.lei", "han.bing"));
        assertThat(walk.has("wang.lei", "target-accept-sponsorship")).isFalse();
        walk.does("han.bing", "target-accept-sponsorship", "outcome", "ACCEPT");
        walk.does("liu.fang", "target-political-review", "outcome", "QUALIFIED");
        walk.at("2027-11-01");
        walk.does("tang.wenbin", "target-training", Meetings.training(3, 18, false));
        assertThat(walk.tries("tang.wenbin", "target-training", Meetings.training(2, 16, true))
                        .rules())
                .contains("T-TRAIN");
        walk.does("tang.wenbin", "target-training", Meetings.training(3, 18, true));
        assertThat(walk.openTasks()).containsExactly("acceptance-committee-review");
    }

    private void acceptance() {
        walk.at("2027-11-10");
        walk.does("liu.fang", "acceptance-committee-review", Meetings.meeting("2027-11-10", 5, 5, "PASS"));
        walk.at("2027-11-20");
        walk.does(
                "song.jianguo",
                "acceptance-pre-review",
                "outcome",
                "PASS",
                "formNumber",
                "2027-0042",
                "leavingSoon",
                false);
        walk.does("lin.xiaoyu", "acceptance-fill-form");
        walk.does("wang.lei", "acceptance-sponsor-opinion");
        walk.does("han.bing", "acceptance-sponsor-opinion");
        meetings.vote("2027-12-03T14:00", 5, 2);
        assertThat(walk.state()).isEqualTo("ACCEPTED_PENDING_APPROVAL");
        assertThat(walk.fact("resolvedOn")).isEqualTo("2027-12-03");
        walk.does("xia.zhen", "acceptance-deliberate", "outcome", "FORWARD");
        walk.does("tang.wenbin", "acceptance-committee-talk");
        meetings.approve("2027-12-20");
        assertThat(walk.state()).isEqualTo("PROBATIONARY_MEMBER");
        assertThat(walk.fact("probationUntil")).isEqualTo("2028-12-03");
        walk.does("bai.yulan", "acceptance-file");
    }

    private void probation() {
        walk.does("liu.fang", "probation-assign-group", "group", "GS11");
        walk.at("2028-01-10");
        walk.does("liu.fang", "probation-oath");
        walk.routine(
                "2028-11-27",
                Map.of(
                        "probation-thought-report", List.of("lin.xiaoyu"),
                        "probation-sponsor-opinion", List.of("wang.lei", "han.bing"),
                        "probation-assess", List.of("liu.fang")));
        walk.does("lin.xiaoyu", "probation-apply-conversion");
        walk.does("liu.fang", "probation-opinions");
        Object[] review = Meetings.meeting("2028-11-27", 5, 5, null);
        review[review.length - 2] = "proposal";
        review[review.length - 1] = "CONVERT";
        walk.does("liu.fang", "probation-committee-review", review);
        assertThat(walk.tries(
                                "liu.fang",
                                "vote-convene",
                                "meetingAt",
                                "2028-12-02T14:00",
                                "mode",
                                "PAPER",
                                "tellers",
                                List.of("zhou.ming", "feng.xue"))
                        .rules())
                .contains("T-PROB");
        meetings.vote("2028-12-04T14:00", 7, 0);
        meetings.approve("2028-12-18");
        assertThat(walk.state()).isEqualTo("FULL_MEMBER");
        assertThat(walk.fact("standingSince")).isEqualTo("2028-12-03");
        walk.does("liu.fang", "probation-archive");
        assertThat(walk.fact("closedOn")).isEqualTo("2028-12-18");
        assertThat(walk.openTasks()).isEmpty();
    }

    /** Admitted in the year of the resolution, converted in the year of the approval. */
    private void statistics() {
        assertThat(figures(2026, "liu.fang")).isEqualTo("1 1 0 0 0");
        assertThat(figures(2027, "song.jianguo")).isEqualTo("0 0 1 1 0");
        assertThat(figures(2028, "admin")).isEqualTo("0 0 0 0 1");
        assertThat(figures(2027, "cai.wei")).as("another branch").isEqualTo("0 0 0 0 0");
        assertThat(walk.get("/api/statistics/2027", "lin.xiaoyu").status()).isEqualTo(403);
        assertThat(walk.get("/api/statistics/1900", "admin").status()).isEqualTo(400);
        JsonNode plan = walk.get("/api/statistics/2027", "song.jianguo").body().path("plan");
        assertThat(plan).isEmpty();
        JsonNode ways = walk.get("/api/statistics/2027", "song.jianguo").body().path("times");
        assertThat(ways.findValuesAsText("way")).containsExactly("CULTIVATION", "TARGET", "APPROVAL");
        assertThat(ways.findValuesAsText("medianDays")).containsExactly("391", "38", "17");
    }

    private String figures(int year, String reader) {
        JsonNode total = walk.get("/api/statistics/" + year, reader).body().path("total");
        return Stream.of("applicants", "activists", "targets", "accepted", "converted")
                .map(key -> total.path(key).asText())
                .collect(Collectors.joining(" "));
    }
}
