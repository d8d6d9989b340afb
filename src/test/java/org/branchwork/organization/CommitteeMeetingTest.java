package org.branchwork.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.branchwork.Majorities;
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

    /**
     * At least half must be there and more than half of those due must agree: the branch committee, and a general meeting on
     * anything but admission and conversion. A branch meeting on a person asks for more than half to be there.
     */
    @Test
    void everyMeetingUpToThirtyIsDecidedAsTheOracleDecidesIt() {
        int combinations = 0;
        for (int due = 1; due <= 30; due++) {
            for (int present = 0; present <= due; present++) {
                for (int yes = 0; yes <= present; yes++) {
                    List<String> wanted = new ArrayList<>();
                    if (!Majorities.atLeastHalf(present, due)) {
                        wanted.add("COMMITTEE-QUORUM presentMembers");
                    }
                    if (!Majorities.moreThanHalf(yes, due)) {
                        wanted.add("COMMITTEE-MAJORITY yes");
                    }
                    assertThat(failed(due, true, new CommitteeMeeting(due, present, yes, present - yes, 0)))
                            .as("%d due, %d present, %d yes", due, present, yes)
                            .isEqualTo(wanted);
                    combinations++;
                }
            }
        }
        assertThat(combinations).isEqualTo(5_455);
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
