package org.branchwork.path.branchvote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotsTest {

    private static final int PRESENT = 6;

    @Test
    void ballotsOfThosePresentThatAddUpArePossible() {
        assertThat(new Ballots(6, 6, 4, 1, 1, 0).possible(PRESENT)).isTrue();
        assertThat(new Ballots(6, 5, 4, 0, 0, 1).possible(PRESENT)).isTrue();
        assertThat(new Ballots(0, 0, 0, 0, 0, 0).possible(PRESENT)).isTrue();
    }

    @ParameterizedTest(name = "issued {0}, returned {1}, yes {2}, no {3}, abstain {4}, invalid {5}")
    @CsvSource({
        "7, 7, 7, 0, 0, 0",
        "5, 6, 6, 0, 0, 0",
        "6, 6, 5, 0, 0, 0",
        "6, 6, 7, 0, 0, 0",
        "6, 6, 7, -1, 0, 0",
        "6, 6, 6, 1, -1, 0",
        "-1, -1, -1, 0, 0, 0",
        "6, 6, 2147483647, 2147483647, 8, 0"
    })
    void everythingElseIsNot(int issued, int returned, int yes, int no, int abstain, int invalid) {
        assertThat(new Ballots(issued, returned, yes, no, abstain, invalid).possible(PRESENT))
                .isFalse();
    }
}
