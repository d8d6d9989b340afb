package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Branch meetings that could not vote, or voted and came to exactly half. */
class VoteJourneyTest extends Between {

    private static final List<String> EIGHT =
            List.of("liu.fang", "wang.lei", "chen.jing", "zhao.peng", "zhou.ming", "feng.xue", "han.bing", "sun.yue");

    @Override
    String begins() {
        return "2026-10-08T08:30";
    }

    @Test
    void aMeetingWithoutAQuorumIsKeptAndTheNextOneDecides() {
        theBranchMayVoteOn("meng.fei", "孟菲", "2026-0811");
        convenes("2026-10-12T14:00");
        Walk.Answer few = walk.tries(
                "liu.fang",
                "vote-attendance",
                "present",
                EIGHT.subList(0, 4),
                "tellers",
                List.of("wang.lei", "chen.jing"),
                "writtenOpinions",
                List.of(Map.of("person", "sun.yue", "choice", "YES", "lodgedAt", "2026-10-12T08:00")));
        assertThat(few.status()).as("%s", few.body()).isEqualTo(200);
        assertThat(walk.openTasks()).containsExactly("vote-convene");
        assertThat(walk.fact("resolvedOn")).isNull();
        assertThat(check("QUORUM").path("passed").asBoolean())
                .as("four of nine")
                .isFalse();

        convenes("2026-10-19T14:00");
        walk.does("liu.fang", "vote-attendance", "present", EIGHT.subList(0, 7));
        count(7, 4, 3);
        assertThat(walk.openTasks()).containsExactly("vote-resolution");
        walk.does("liu.fang", "vote-resolution", "outcome", "CONFIRM");
        assertThat(walk.state())
                .as("four of nine: the written yes lapsed with its meeting")
                .isEqualTo("ACTIVIST");
        assertThat(check("QUORUM").path("passed").asBoolean()).isTrue();
    }

    @Test
    void fiveOfNineAtTheSecondMeetingAreEnough() {
        theBranchMayVoteOn("meng.yu", "孟雨", "2026-0812");
        convenes("2026-10-12T14:00");
        walk.does(
                "liu.fang",
                "vote-attendance",
                "present",
                EIGHT.subList(0, 4),
                "tellers",
                List.of("wang.lei", "chen.jing"));
        convenes("2026-10-19T14:00");
        walk.does("liu.fang", "vote-attendance", "present", EIGHT.subList(0, 7));
        count(7, 5, 2);
        walk.does("liu.fang", "vote-resolution", "outcome", "CONFIRM");
        assertThat(walk.state()).isEqualTo("ACCEPTED_PENDING_APPROVAL");
        assertThat(walk.fact("resolvedOn"))
                .as("the day of the meeting that voted")
                .isEqualTo("2026-10-19");
    }

    @Test
    void exactlyHalfOfTheDueComeAndItIsNoMeetingExactlyHalfOfThemAgreeAndItIsNoAdmission() {
        theBranchMayVoteOn("meng.qi", "孟琪", "2026-0813");
        eightAreDue("2026-10-12T14:00");
        walk.does("liu.fang", "vote-attendance", "present", List.of("liu.fang", "wang.lei", "zhou.ming", "feng.xue"));
        assertThat(walk.openTasks()).as("four of eight").containsExactly("vote-convene");

        eightAreDue("2026-10-19T14:00");
        walk.does(
                "liu.fang",
                "vote-attendance",
                "present",
                EIGHT.subList(0, 7),
                "writtenOpinions",
                List.of(Map.of("person", "sun.yue", "choice", "YES", "lodgedAt", "2026-10-19T08:00")));
        count(7, 3, 4);
        JsonNode resolution = walk.get("/api/tasks/" + walk.idOf("liu.fang", "vote-resolution"), "liu.fang")
                .body();
        assertThat(resolution.toString()).contains("应到会有表决权的正式党员8名", "恰为应到会有表决权的正式党员的半数，未超过半数");
        walk.does("liu.fang", "vote-resolution", "outcome", "CONFIRM");
        assertThat(walk.state()).isEqualTo("ACTIVIST");
        assertThat(walk.fact("resolvedOn")).isNull();
        assertThat(walk.fact("listedOn")).as("of the round that failed").isNull();
        assertThat(walk.fact("activistSince")).isEqualTo("2025-09-15");
    }

    private void theBranchMayVoteOn(String login, String name, String formNumber) {
        enrols(login, name);
        joins(login, LISTED);
        theBranchCanMeet(login, formNumber);
    }

    /** One of the nine is abroad for long and has agreed not to be counted. */
    private void eightAreDue(String meetingAt) {
        walk.does(
                "liu.fang",
                "vote-convene",
                "meetingAt",
                meetingAt,
                "mode",
                "PAPER",
                "exclusions",
                List.of(Map.of(
                        "person",
                        "wu.tong",
                        "ground",
                        "ABROAD_AT_OWN_COST",
                        "consentOn",
                        "2026-09-28",
                        "resolutionOn",
                        "2026-10-07")),
                "tellers",
                List.of("zhou.ming", "feng.xue"));
        walk.at(meetingAt);
    }

    private void count(int present, int yes, int no) {
        Object[] counts = {"issued", present, "returned", present, "yes", yes, "no", no, "abstain", 0, "invalid", 0};
        walk.does("zhou.ming", "vote-count-first", counts);
        walk.does("feng.xue", "vote-count-second", counts);
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
