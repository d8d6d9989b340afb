package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.engine.StageRestart;
import org.branchwork.web.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On 1 September 2026 a school begins to work with the application; nine of its people are in mid-procedure. */
class RunningCasesJourneyTest extends RunningCasesWalk {

    @Test
    void everybodyGoesOnWhereHeStands() {
        assertThat(brings(ROWS).body().toString()).isEqualTo("{\"rows\":9,\"added\":9,\"changed\":0}");

        assertStands("lin$", "APPLICANT", "application-talk");
        assertThat(due("application-talk")).isEqualTo("2026-09-10");
        assertStands("he$", "APPLICANT", "cultivation-recommend");
        assertStands("gao$", "ACTIVIST", "cultivation-appoint-contacts");
        assertStands("luo$", "ACTIVIST");
        assertStands("tian$", "DEVELOPMENT_TARGET", "target-training");
        assertStands("hu$", "DEVELOPMENT_TARGET", "acceptance-committee-review");
        assertStands("yang$", "PROBATIONARY_MEMBER");
        assertThat(walk.fact("memberSince")).isEqualTo("2026-03-31");
        assertThat(walk.fact("probationUntil")).isEqualTo("2027-03-31");
        assertStands("zhu$", "EXTENDED", "probation-assign-group");
        JsonNode first = walk.get("/api/cases/" + walk.caseNumber() + "/timeline", me("liu$"))
                .body()
                .path("items")
                .path(0);
        assertThat(first.path("name").asText()).isEqualTo("按原有记录录入朱琳的发展过程");
        assertThat(first.path("by").path("login").asText()).isEqualTo("admin");
    }

    @Test
    void theRegisterOnPaperBeginsWithWhatTheRecordsSaid() {
        brings(ROWS);
        standsAt("yang$");
        String register = Browser.loggedIn(port, me("liu$"), "simulation")
                .page("/cases/" + walk.caseNumber() + "/papers/probation-register")
                .body();
        assertThat(register).contains("按原有记录录入杨光的发展过程", me("数学学生党支部$第一党小组"), "最近一次思想汇报", "2026年7月2日");
    }

    @Test
    void theRoundsGoOnFromTheLastAssessmentInTheRecords() {
        brings(ROWS);
        walk.at("2026-09-01T10:00");
        assertStands("xu$", "ACTIVIST", "cultivation-contact-opinion", "cultivation-contact-opinion");
        assertThat(due("cultivation-contact-opinion")).isEqualTo("2026-06-20");
        walk.does(me("wang$"), "cultivation-contact-opinion");
        walk.does(me("wu$"), "cultivation-contact-opinion");
        walk.does(me("liu$"), "cultivation-assess", "outcome", "MATURE", "lateReason", "系统启用前未及考察。");
        assertThat(walk.openTasks()).containsExactly("target-opinions");

        standsAt("luo$");
        walk.at("2026-09-14T23:59");
        assertThat(walk.openTasks()).isEmpty();
        walk.at("2026-09-15T00:00");
        assertThat(walk.openTasks())
                .containsExactly(
                        "cultivation-contact-opinion", "cultivation-contact-opinion", "cultivation-thought-report");

        standsAt("yang$");
        walk.at("2026-09-29T23:59");
        assertThat(walk.openTasks()).isEmpty();
        walk.at("2026-09-30T00:00");
        assertThat(walk.openTasks())
                .containsExactly(
                        "probation-assess",
                        "probation-sponsor-opinion",
                        "probation-sponsor-opinion",
                        "probation-thought-report");
        walk.at("2027-03-24T00:00");
        assertThat(walk.has(me("yang$"), "probation-apply-conversion")).isTrue();
        assertThat(due("probation-apply-conversion")).isEqualTo("2027-03-31");
    }

    @Test
    void aStageStartedAnewStandsWhereItStood(@Autowired StageRestart restart) {
        brings(ROWS);
        walk.at("2026-09-16");
        for (String login : List.of("lin$", "he$", "gao$", "luo$", "xu$", "tian$", "hu$", "yang$", "zhu$")) {
            standsAt(login);
            List<String> before = walk.openTasks();
            restart.restart(walk.caseNumber());
            walk.at("2026-09-16T09:01");
            assertThat(walk.openTasks()).as(login).isEqualTo(before);
        }
        standsAt("yang$");
        walk.at("2026-09-29T23:59");
        assertThat(walk.openTasks()).isEmpty();
        walk.at("2026-09-30");
        assertThat(walk.openTasks()).contains("probation-assess");
    }

    @Test
    void theNextStepOfEachIsTaken() {
        brings(ROWS);
        standsAt("lin$");
        walk.does(me("liu$"), "application-talk", "talkers", List.of(me("liu$")), "outcome", "SUITABLE");
        assertThat(walk.openTasks()).containsExactly("cultivation-recommend");
        standsAt("he$");
        walk.does(me("liu$"), "cultivation-recommend", "route", "LEAGUE");
        assertThat(walk.openTasks()).containsExactly("cultivation-determine");
        standsAt("gao$");
        walk.does(me("liu$"), "cultivation-appoint-contacts", "contacts", List.of(me("wang$")));
        walk.at("2026-09-10");
        assertThat(walk.has(me("wang$"), "cultivation-contact-opinion")).isTrue();
        standsAt("tian$");
        walk.does(
                "tang.wenbin",
                "target-training",
                "from",
                "2026-09-07",
                "until",
                "2026-09-09",
                "days",
                3,
                "hours",
                24,
                "mode",
                "OFFLINE",
                "examPassed",
                true);
        assertThat(walk.openTasks()).containsExactly("acceptance-committee-review");
        standsAt("hu$");
        walk.does(me("liu$"), "acceptance-committee-review", generalMeeting("PASS"));
        assertThat(walk.openTasks()).containsExactly("acceptance-pre-review");
        standsAt("zhu$");
        walk.does(me("liu$"), "probation-assign-group", "group", me("RG$"));
        assertThat(walk.openTasks()).containsExactly("probation-oath");
    }

    @Test
    void theSameFileAgainChangesNothingAlsoWhenTheCasesHaveGoneOn() {
        brings(ROWS);
        standsAt("he$");
        walk.does(me("liu$"), "cultivation-recommend", "route", "LEAGUE");

        assertThat(brings(ROWS).body().toString()).isEqualTo("{\"rows\":9,\"added\":0,\"changed\":0}");
        assertThat(numbers("he$")).hasSize(1);

        Walk.Answer other = brings("he$,RB$,APPLICANT,2026-06-01,2026-06-21,,,,,,,,,,,,,,,,,,,\n");
        assertThat(other.status()).isEqualTo(400);
        assertThat(message(other, 0)).contains("已按另外的内容录入，案卷编号为 " + walk.caseNumber());
    }

    @Test
    void everyBadCellIsNamedWithItsRuleAndNothingIsTaken() {
        walk.apply(me("ye$"), me("RB$"));
        Walk.Answer refused = brings("he$,RB$,APPLICANT,2026-06-01,2026-05-20,,,,,,,,,,,,,,,,,,,\n"
                + "gao$,RB$,ACTIVIST,2025-11-03,2025-11-20,,2026-13-01,,,,,,,,,,,,,,,,,\n"
                + "luo$,BS2,ACTIVIST,2025-03-03,2025-03-20,2025-09-15,2026-10-10,,,,,,,,,,,,,,\"zhou$,nobody\",,,\n"
                + "pan$,RB$,APPLICANT,2026-06-01,,,,,,,,,,,,,,,,,,,,\n"
                + "li$,RB$,ACTIVIST,2025-03-03,2025-03-20,2025-09-15,2025-10-10,,,,,,,,,,,,,,\"yang$\",,RG$,\n"
                + "ye$,RB$,APPLICANT,2026-08-01,,,,,,,,,,,,,,,,,,,,\n"
                + "lin$,RB$,APPLICANT,2026-08-10,,,,,,,,,,,,,,,,,,,,\n");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(cells(refused))
                .containsExactlyInAnyOrder(
                        "2 talkedOn DATE-ORDER",
                        "3 activistSince",
                        "3 filedOn",
                        "4 contacts",
                        "5 receivedOn AGE-18",
                        "6 group",
                        "7 login");
        assertThat(message(refused, 5)).contains("与状态 ACTIVIST 不符");
        assertThat(numbers("lin$")).isEmpty();

        Walk.Answer judged =
                brings("luo$,BS2,ACTIVIST,2025-03-03,2025-03-20,2025-09-15,2026-10-10,,,,,,,,,,,,,,\"yang$\",,,\n");
        assertThat(cells(judged))
                .containsExactlyInAnyOrder(
                        "2 branch WRONG-BRANCH", "2 filedOn DATE-FUTURE", "2 contacts CONTACT-FULL-MEMBER");
        assertThat(judged.body().path("violations").path(0).path("article").asText())
                .isNotBlank();
    }

    @Test
    void aWarningIsPassedWithAReasonWhichIsKept() {
        String row = "tian$,RB$,DEVELOPMENT_TARGET," + LISTED_DAYS + ",,,,,,,,,\"zhou$,feng$\",,";
        Walk.Answer warned = brings(row + "\n");
        assertThat(cells(warned)).containsExactly("2 sponsors SPONSOR-SANCTION");
        assertThat(warned.body().path("violations").path(0).path("severity").asText())
                .isEqualTo("WARN");

        byte[] withReason =
                me(COLUMNS.strip() + ",overrideReason\n" + row + ",组织研究同意\n").getBytes(StandardCharsets.UTF_8);
        assertThat(walk.send("POST", "/api/imports/cases", "admin", withReason, "text/csv")
                        .status())
                .isEqualTo(200);
        standsAt("tian$");
        assertThat(walk.get("/api/cases/" + walk.caseNumber() + "/timeline", me("liu$"))
                        .body()
                        .path("items")
                        .findValuesAsText("overrideReason"))
                .containsExactly("组织研究同意");
    }

    @Test
    void aNumberThatWasNeverGivenIsNotLost() {
        brings(ROWS + "wang$,BS2,APPLICANT,2026-06-01,,,,,,,,,,,,,,,,,,,,\n");
        walk.send("POST", "/api/imports/cases?preview=true", "admin", bytes(ROWS), "text/csv");
        brings(ROWS);

        List<String> given = new ArrayList<>();
        for (String login : List.of("lin$", "he$", "zhu$")) {
            given.addAll(numbers(login));
        }
        int first = Integer.parseInt(given.get(0).substring(5));
        assertThat(Integer.parseInt(given.get(1).substring(5))).isEqualTo(first + 1);
        walk.apply(me("ye$"), me("RB$"));
        assertThat(Integer.parseInt(walk.caseNumber().substring(5))).isEqualTo(first + 9);
    }
}
