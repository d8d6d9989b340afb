package org.branchwork.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.branchwork.engine.RealRules;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.RulesInForce;
import org.junit.jupiter.api.Test;

class CommitteeMeetingTest {

    private static final RulesInForce RULES = RealRules.on("2026-06-25");

    /** The failed rules of a meeting, as {@code RULE field}. */
    private static List<String> failed(int due, boolean positive, CommitteeMeeting meeting) {
        return meeting.checks(due, positive, RULES).stream()
                .filter(check -> !check.passed())
                .map(CommitteeMeetingTest::name)
                .toList();
    }

    private static String name(Check check) {
        return check.rule().id() + " " + check.field();
    }

    @Test
    void aCommitteeThatAgreesDetermines() {
        assertThat(failed(5, true, new CommitteeMeeting(5, 4, 4, 0, 0))).isEmpty();
    }

    @Test
    void halfOfFourIsEnoughToMeetAndTwoOfFiveAreNot() {
        assertThat(failed(4, false, new CommitteeMeeting(4, 2, 0, 2, 0))).isEmpty();
        assertThat(failed(5, false, new CommitteeMeeting(5, 2, 0, 2, 0)))
                .containsExactly("COMMITTEE-QUORUM presentMembers");
        assertThat(failed(5, false, new CommitteeMeeting(5, 3, 0, 3, 0))).isEmpty();
    }

    @Test
    void aPositiveDecisionNeedsMoreThanHalfOfThoseDueNotOfThosePresent() {
        assertThat(failed(6, true, new CommitteeMeeting(6, 3, 3, 0, 0))).containsExactly("COMMITTEE-MAJORITY yes");
        assertThat(failed(6, true, new CommitteeMeeting(6, 4, 4, 0, 0))).isEmpty();
        assertThat(failed(5, true, new CommitteeMeeting(5, 3, 2, 1, 0))).containsExactly("COMMITTEE-MAJORITY yes");
        assertThat(failed(5, true, new CommitteeMeeting(5, 5, 3, 2, 0))).isEmpty();
    }

    @Test
    void aNegativeDecisionNeedsNoMajority() {
        assertThat(failed(5, false, new CommitteeMeeting(5, 5, 2, 1, 2))).isEmpty();
    }

    @Test
    void theNumberDueIsTheOneThatIsComputedAndNoOther() {
        assertThat(failed(5, true, new CommitteeMeeting(4, 4, 4, 0, 0))).containsExactly("COMMITTEE-QUORUM dueMembers");
        assertThat(failed(5, true, new CommitteeMeeting(3, 2, 2, 0, 0)))
                .containsExactly(
                        "COMMITTEE-QUORUM dueMembers", "COMMITTEE-QUORUM presentMembers", "COMMITTEE-MAJORITY yes");
    }

    @Test
    void countsThatCannotBeAreRefusedAtTheFieldTheyStandIn() {
        assertThat(failed(5, true, new CommitteeMeeting(5, 6, 4, 0, 0))).containsExactly("VOTE-COUNTS presentMembers");
        assertThat(failed(5, true, new CommitteeMeeting(5, 4, 4, 1, 0))).containsExactly("VOTE-COUNTS yes");
        assertThat(failed(5, true, new CommitteeMeeting(5, 4, 4, 0, -1))).containsExactly("VOTE-COUNTS abstain");
        assertThat(failed(5, false, new CommitteeMeeting(5, 4, -1, 4, 0))).containsExactly("VOTE-COUNTS yes");
    }

    @Test
    void numbersBeyondAllBoundsDoNotOverflow() {
        int huge = Integer.MAX_VALUE;
        assertThat(failed(5, true, new CommitteeMeeting(5, 4, huge, huge, 2))).containsExactly("VOTE-COUNTS yes");
        assertThat(failed(5, true, new CommitteeMeeting(5, huge, 3, 0, 0)))
                .containsExactly("VOTE-COUNTS presentMembers");
    }
}
