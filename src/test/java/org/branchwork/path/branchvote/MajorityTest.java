package org.branchwork.path.branchvote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparators against an oracle that knows no arithmetic: it pairs people off and looks who is left over. */
class MajorityTest {

    private static final int SMALLEST_BRANCH = 3;
    private static final int LARGEST_BRANCH = 30;

    @Test
    void everyMeetingFromThreeToThirtyIsDecidedAsPairingOffDecidesIt() {
        int meetings = 0;
        for (int due = SMALLEST_BRANCH; due <= LARGEST_BRANCH; due++) {
            for (int present = 0; present <= due; present++) {
                for (int yes = 0; yes <= present; yes++) {
                    for (int writtenYes = 0; writtenYes <= due - present; writtenYes++) {
                        assertDecidedAlike(due, present, yes, writtenYes);
                        meetings++;
                    }
                }
            }
        }
        assertThat(meetings).isGreaterThan(40_000);
    }

    private static void assertDecidedAlike(int due, int present, int yes, int writtenYes) {
        Ballots ballots = new Ballots(present, present, yes, present - yes, 0, 0);
        Tally tally = new Tally(due, present, ballots, writtenYes, 0, 0);
        boolean enough = outnumber(due, present);
        boolean wanted = enough && outnumber(due, yes + writtenYes);
        assertThat(Majority.quorate(due, present))
                .as("quorum of %d with %d present", due, present)
                .isEqualTo(enough);
        assertThat(tally.adopted())
                .as("%d due, %d present, %d yes, %d yes in writing", due, present, yes, writtenYes)
                .isEqualTo(wanted);
    }

    /** Each of these due voters takes one of the others away; they are the majority if some of them are left over. */
    private static boolean outnumber(int due, int these) {
        Deque<String> ours = new ArrayDeque<>();
        Deque<String> others = new ArrayDeque<>();
        for (int i = 0; i < due; i++) {
            (i < these ? ours : others).add("党员" + i);
        }
        while (!ours.isEmpty() && !others.isEmpty()) {
            ours.pop();
            others.pop();
        }
        return !ours.isEmpty();
    }

    @Test
    void exactlyHalfNeverPasses() {
        List<Integer> passed = new ArrayList<>();
        for (int due = 2; due <= 100; due += 2) {
            if (Majority.adopted(due, due / 2, 0) || Majority.quorate(due, due / 2)) {
                passed.add(due);
            }
        }
        assertThat(passed).isEmpty();
    }

    @Test
    void theLeastNumberThatPassesPassesAndOneFewerDoesNot() {
        for (int due = 1; due <= 100; due++) {
            int least = Majority.least(due);
            assertThat(Majority.adopted(due, least, 0)).isTrue();
            assertThat(Majority.adopted(due, least - 1, 0)).isFalse();
        }
    }

    /** The worked cases of the rules: written opinions count as votes and never for the quorum. */
    @ParameterizedTest(name = "{0} due, {1} present, {2} yes, {3} yes in writing: {4}")
    @CsvSource({
        "10, 6, 6, 0, true",
        "10, 6, 5, 0, false",
        "10, 6, 5, 1, true",
        "10, 5, 5, 3, false",
        "9, 5, 5, 0, true",
        "9, 5, 4, 0, false",
        "3, 2, 2, 0, true"
    })
    void theWorkedCasesComeOutAsWritten(int due, int present, int yes, int writtenYes, boolean adopted) {
        Ballots ballots = new Ballots(present, present, yes, present - yes, 0, 0);

        assertThat(new Tally(due, present, ballots, writtenYes, 0, 0).adopted()).isEqualTo(adopted);
    }

    @Test
    void hugeNumbersDoNotOverflow() {
        assertThat(Majority.adopted(Integer.MAX_VALUE, Integer.MAX_VALUE, 0)).isTrue();
        assertThat(Majority.quorate(Integer.MAX_VALUE, Integer.MAX_VALUE)).isTrue();
    }
}
