package org.branchwork.path.branchvote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparators of the branch meeting, where they turn; all meetings are in {@link VoteOracleTest}. */
class MajorityTest {

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
