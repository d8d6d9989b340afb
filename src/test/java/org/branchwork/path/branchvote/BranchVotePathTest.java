package org.branchwork.path.branchvote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.VoteResults;
import org.branchwork.admission.VoteResults.VoteResult;
import org.branchwork.path.MilestoneWalk;
import org.branchwork.task.StepRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting of the five of BS8 on 苏晴, from its calling to its resolution. */
class BranchVotePathTest extends MilestoneWalk {

    @Autowired
    private VoteResults results;

    @Autowired
    private BranchVotes votes;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private StepRecords records;

    private Map<String, Object> calling(String meetingAt) {
        return values("meetingAt", meetingAt, "place", "学院会议室", "mode", "PAPER", "tellers", List.of(d, e));
    }

    private static Map<String, Object> count(int issued, int yes, int no) {
        return values("issued", issued, "returned", issued, "yes", yes, "no", no, "abstain", 0, "invalid", 0);
    }

    private static Map<String, Object> wrote(String person, String choice) {
        return values("person", person, "choice", choice, "lodgedAt", "2027-07-09T18:00");
    }

    private void theMeetingOpens() {
        does(a, "vote-convene", calling("2027-07-10T14:00"));
        at("2027-07-10T14:00");
    }

    private void counts(Map<String, Object> first, Map<String, Object> second) {
        does(d, "vote-count-first", first);
        does(e, "vote-count-second", second);
    }

    @Test
    void aMeetingIsCalledHeldCountedTwiceAndItsResolutionConfirmed() {
        theBranchIsToMeet();
        assertThat(taskOf(a, "vote-convene").due()).isEqualTo("2027-08-01");
        does(a, "vote-convene", calling("2027-07-10T14:00"));
        assertThat(open()).isEmpty();
        at("2027-07-10T13:59");
        assertThat(open()).isEmpty();
        at("2027-07-10T14:00");
        String held = does(
                a,
                "vote-attendance",
                values("present", List.of(a, b, d, e), "writtenOpinions", List.of(wrote(c, "YES"))));
        assertThat(held).isEqualTo("HELD");
        assertThat(open()).containsExactly("vote-count-first", "vote-count-second");
        counts(count(4, 2, 2), count(4, 2, 2));
        does(a, "vote-resolution", values("outcome", "CONFIRM"));

        assertThat(results.latest(number)).contains(new VoteResult(day("2027-07-10"), true));
        assertThat(passed("branch-vote")).contains("event_meeting", "serviceTask_freeze", "endEvent_adopted");
        assertThat(open()).isEmpty();
    }

    @Test
    void halfOfThoseDueAreNotEnoughAndTheResolutionSaysSo() {
        jdbc.update("insert into sanction (login, kind, from_day) values (?, 'PLACED_ON_PROBATION', '2027-07-09')", e);
        try {
            theBranchIsToMeet();
            does(a, "vote-convene", with(calling("2027-07-08T14:00"), "tellers", List.of(a, d)));
            at("2027-07-08T14:00");
            assertThat(votes.current(number).due()).contains(e);
            does(a, "vote-attendance", values("present", List.of(a, b), "outcome", "ADJOURNED"));
            does(a, "vote-convene", with(calling("2027-07-09T14:00"), "tellers", List.of(a, d)));
            at("2027-07-09T14:00");
            assertThat(votes.current(number).due()).containsExactly(a, b, c, d);
            does(a, "vote-attendance", values("present", List.of(a, b, c, d)));
            does(a, "vote-count-first", count(4, 2, 2));
            does(d, "vote-count-second", count(4, 2, 2));
            assertThat(shown(a, "vote-resolution").values().get("text").toString())
                    .startsWith("英语专业本科生党支部于2027年7月9日在学院会议室召开支部党员大会，讨论苏晴同志入党问题。应到会有表决权的正式党员4名，实到会4名")
                    .contains("发出表决票4张，收回4张，其中有效票4张，无效票0张；赞成2票，不赞成2票，弃权0票。")
                    .doesNotContain("书面意见")
                    .contains("赞成共2票，恰为应到会有表决权的正式党员的半数，未超过半数。大会决议：不同意接收苏晴同志为中共预备党员。")
                    .endsWith("\n支部书记：孟然  2027年7月9日");
            does(a, "vote-resolution", values("outcome", "CONFIRM", "conduct", "工作积极。", "text", "大会未通过。"));

            assertThat(results.latest(number)).contains(new VoteResult(day("2027-07-09"), false));
            assertThat(passed("branch-vote")).contains("endEvent_rejected").doesNotContain("endEvent_adopted");
            assertThat(jdbc.queryForObject("select resolution from branch_vote where adopted = false", String.class))
                    .isEqualTo("主要表现：工作积极。\n大会未通过。");
        } finally {
            jdbc.update("delete from sanction where login = ? and kind = 'PLACED_ON_PROBATION'", e);
        }
    }

    @Test
    void theWordedResolutionCountsWrittenOpinionsApart() {
        theBranchIsToMeet();
        theMeetingOpens();
        does(
                a,
                "vote-attendance",
                values("present", List.of(a, d, e), "writtenOpinions", List.of(wrote(b, "YES"), wrote(c, "NO"))));
        counts(count(3, 3, 0), count(3, 3, 0));

        assertThat(shown(a, "vote-resolution").facts())
                .containsEntry("voteInFavour", "4")
                .containsEntry("voteNeeded", "3");
        assertThat(shown(a, "vote-resolution").values().get("text").toString())
                .contains("会前正式提出书面意见的正式党员2名，其中赞成1名，不赞成1名，弃权0名，统计在票数内。")
                .contains("赞成共4票，超过应到会有表决权的正式党员的半数。")
                .contains("大会决议：同意接收苏晴同志为中共预备党员，预备期一年。");
    }

    @Test
    void withoutAQuorumTheMeetingIsKeptAndAnotherIsCalled() {
        theBranchIsToMeet();
        theMeetingOpens();
        String outcome = does(
                a,
                "vote-attendance",
                values("present", List.of(a, b), "writtenOpinions", List.of(wrote(c, "YES"), wrote(d, "YES"))));

        assertThat(outcome).isEqualTo("NO_QUORUM");
        assertThat(votes.current(number).state()).isEqualTo(VoteState.NO_QUORUM);
        assertThat(results.latest(number)).isEmpty();
        assertThat(open()).containsExactly("vote-convene");
        assertThat(refused(a, "vote-convene", calling("2027-07-09T14:00"))).containsExactly("DATE-ORDER meetingAt");
        does(a, "vote-convene", calling("2027-07-12T14:00"));
        at("2027-07-12T14:00");
        does(a, "vote-attendance", values("present", List.of(a, d, e)));
        counts(count(3, 2, 1), count(3, 2, 1));
        does(a, "vote-resolution", values("outcome", "CONFIRM"));

        assertThat(results.latest(number))
                .as("the opinions written for the first meeting have lapsed")
                .contains(new VoteResult(day("2027-07-12"), false));
        assertThat(passed("branch-vote")).contains("endEvent_rejected");
    }

    @Test
    void anAdjournedMeetingIsCalledAgain() {
        theBranchIsToMeet();
        theMeetingOpens();

        assertThat(does(a, "vote-attendance", values("present", List.of(a, b, c, d, e), "outcome", "ADJOURNED")))
                .isEqualTo("ADJOURNED");
        assertThat(votes.current(number).state()).isEqualTo(VoteState.ADJOURNED);
        assertThat(open()).containsExactly("vote-convene");
    }

    @Test
    void countsThatDifferAreTakenAgainByBothWithoutSeeingTheOther() {
        theBranchIsToMeet();
        theMeetingOpens();
        does(a, "vote-attendance", values("present", List.of(a, b, c, d, e)));
        does(d, "vote-count-first", count(5, 5, 0));
        assertThat(shown(e, "vote-count-second").values()).isEmpty();
        assertThat(steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, "vote-count-first")
                        .map(step -> records.checks(step.checks()))
                        .orElseThrow())
                .as("what the case shows of the first count")
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.arguments()).isEmpty());
        does(e, "vote-count-second", count(5, 4, 1));

        assertThat(open()).containsExactly("vote-count-first", "vote-count-second");
        assertThat(shown(d, "vote-count-first").values()).isEmpty();
        assertThat(shown(d, "vote-count-first").facts()).containsEntry("voteRecounts", "1");
        assertThat(jdbc.queryForObject("select count(*) from ballot_count", Long.class))
                .isZero();
        assertThat(jdbc.queryForList("select actor, outcome from audit_entry where act = 'vote-counts-differ'"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.values()).containsExactly(e, null));
        does(e, "vote-count-second", count(5, 5, 0));
        does(d, "vote-count-first", count(5, 5, 0));
        assertThat(open()).containsExactly("vote-resolution");
    }

    @Test
    void aMeetingCalledForAMomentThatHasPassedOpensAtOnce() {
        theBranchIsToMeet();
        at("2027-07-15T09:00");
        does(a, "vote-convene", calling("2027-07-10T14:00"));
        at("2027-07-15T09:01");

        assertThat(open()).containsExactly("vote-attendance");
    }
}
