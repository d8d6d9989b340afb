package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The Rules of 2026 came into force on 11 May 2026: each act goes by those of its own day. */
class VersionsJourneyTest extends Between {

    private static final Map<String, Object> ACTIVIST_BEFORE = Map.of(
            "receivedOn",
            "2024-10-08",
            "talkedOn",
            "2024-10-30",
            "activistSince",
            "2025-05-07",
            "filedOn",
            "2025-05-28");

    @Override
    String begins() {
        return "2026-05-06T08:30";
    }

    @Test
    void whoWasProposedTheDayBeforeIsPublishedFirstAndFiledAfterwardsAndIsThenHeldToTheNewPeriods() {
        proposed("han.meimei", "韩梅梅", "2026-05-10");
        assertThat(check("T-CULT").path("version").asText()).isEqualTo("2014");
        assertThat(walk.openTasks()).containsExactly("notice-open");
        walk.does("liu.fang", "notice-open");
        assertThat(walk.fact("noticeUntil")).isEqualTo("2026-05-15");
        walk.at("2026-05-11");
        assertThat(walk.theCase().path("ruleVersion").asText()).isEqualTo("2026");
        assertThat(walk.openTasks()).as("the round keeps its order").isEmpty();
        walk.at("2026-05-16");
        walk.does("liu.fang", "notice-close", "wasVisible", true, "outcome", "CLEAR");
        assertThat(walk.state()).as("not yet filed").isEqualTo("ACTIVIST");
        walk.at("2026-05-20");
        walk.does("song.jianguo", "target-consent", "outcome", "AGREED");
        assertThat(walk.state()).isEqualTo("DEVELOPMENT_TARGET");
        assertThat(walk.fact("listedOn")).isEqualTo("2026-05-20");
        listedToProbation("han.meimei");

        assertThat(check("T-CULT").path("version").asText()).isEqualTo("2014");
        assertThat(check("T-NOTICE").path("version").asText())
                .as("posted on 10 May")
                .isEqualTo("2014");
        assertThat(check("T-TRAIN").path("version").asText()).isEqualTo("2026");
        assertThat(check("T-MEET").path("passed").asBoolean())
                .as("a month and a day")
                .isFalse();
        assertThat(check("T-MEET").path("version").asText()).isEqualTo("2026");
        assertThat(check("T-MEET").path("article").asText()).contains("19");
    }

    @Test
    void whoIsProposedOnThatDayNeedsTheCommitteesConsentBeforeTheNotice() {
        proposed("li.lei", "李蕾", "2026-05-11");
        assertThat(check("T-CULT").path("version").asText()).isEqualTo("2026");
        assertThat(walk.openTasks()).containsExactly("target-consent");
        walk.does("song.jianguo", "target-consent", "outcome", "AGREED");
        walk.does("liu.fang", "notice-open");
        assertThat(walk.fact("noticeUntil")).isEqualTo("2026-05-18");
        walk.at("2026-05-19");
        walk.does("liu.fang", "notice-close", "wasVisible", true, "outcome", "CLEAR");
        assertThat(walk.fact("listedOn")).isEqualTo("2026-05-19");
        assertThat(check("T-NOTICE").path("version").asText()).isEqualTo("2026");
    }

    /** A meeting held under the old Rules and entered under the new goes by the old. */
    @Test
    void whatIsEnteredLaterGoesByTheDayItWasDone() {
        enrols("wang.mei", "王梅");
        joins("wang.mei", ACTIVIST_BEFORE);
        mature();
        walk.at("2026-05-12");
        walk.does("liu.fang", "target-opinions");
        walk.does("liu.fang", "target-discuss", meeting("outcome", "PROPOSE", "meetingOn", "2026-05-08"));
        assertThat(check("T-CULT").path("version").asText()).isEqualTo("2014");
        assertThat(walk.openTasks()).containsExactly("notice-open");
    }

    private void proposed(String login, String name, String day) {
        enrols(login, name);
        joins(login, ACTIVIST_BEFORE);
        mature();
        walk.at(day);
        walk.does("liu.fang", "target-opinions");
        walk.does("liu.fang", "target-discuss", meeting("outcome", "PROPOSE"));
    }

    private void mature() {
        walk.does("liu.fang", "cultivation-appoint-contacts", "contacts", List.of("wang.lei", "wu.tong"));
        walk.at("2026-05-07");
        walk.does("wang.lei", "cultivation-contact-opinion");
        walk.does("wu.tong", "cultivation-contact-opinion");
        walk.does("liu.fang", "cultivation-assess", "outcome", "MATURE");
    }

    private void listedToProbation(String login) {
        walk.does("liu.fang", "target-political-review", "outcome", "QUALIFIED");
        walk.at("2026-05-24");
        walk.does(
                "tang.wenbin",
                "target-training",
                "from",
                "2026-05-21",
                "until",
                "2026-05-23",
                "days",
                3,
                "hours",
                24,
                "examPassed",
                true);
        theBranchCanMeet(login, "2026-771" + login.length());
        votes("2026-06-25T14:00");
        forwarded();
        concludes("2026-07-08");
        assertThat(walk.state()).isEqualTo("PROBATIONARY_MEMBER");
    }

    private JsonNode check(String rule) {
        for (JsonNode check : walk.theCase().path("checks")) {
            if (check.path("rule").asText().equals(rule)) {
                return check;
            }
        }
        throw new AssertionError(rule + " is not among " + walk.theCase().path("checks"));
    }
}
