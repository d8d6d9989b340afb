package org.branchwork.path.committeeapproval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchwork.path.committeeapproval.Decision.APPROVED;
import static org.branchwork.path.committeeapproval.Decision.REFUSED;
import static org.branchwork.path.committeeapproval.Decision.RETURNED;

import org.branchwork.Majorities;
import org.branchwork.engine.RealRules;
import org.branchwork.rulebook.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    private static final int TWO_THIRDS = 2;

    /** Against an oracle that takes members off against each other; the part that must be there is the policy's. */
    @Test
    void everyCommitteeUpToSixtyIsDecidedAsTheOracleDecidesIt() {
        int thirds = RealRules.on("2027-08-02").value(Rule.APPROVAL_QUORUM).amount();
        int combinations = 0;
        for (int due = 1; due <= 60; due++) {
            for (int decided = 0; decided <= due; decided++) {
                for (int approvals = 0; approvals <= decided; approvals++) {
                    Count count = new Count(due, decided, approvals, thirds);
                    boolean enough = Majorities.atLeastTwoThirds(decided, due);
                    boolean most = Majorities.moreThanHalf(approvals, due);
                    assertThat(count.bears(APPROVED)).as("%s", count).isEqualTo(enough && most);
                    assertThat(count.bears(REFUSED)).as("%s", count).isEqualTo(enough && !most);
                    assertThat(count.bears(RETURNED)).isTrue();
                    combinations++;
                }
            }
        }
        assertThat(combinations).isEqualTo(39_710);
    }

    @ParameterizedTest(name = "{0} due, {1} decided, {2} for: quorum {3}, approved {4}")
    @CsvSource({
        "7, 5, 4, true, true",
        "7, 4, 4, false, true",
        "7, 5, 3, true, false",
        "6, 4, 3, true, false",
        "3, 2, 2, true, true",
        "1, 1, 1, true, true"
    })
    void theUsualCommitteesComeOutAsExpected(int due, int decided, int approvals, boolean quorum, boolean approved) {
        Count count = new Count(due, decided, approvals, TWO_THIRDS);

        assertThat(count.quorate()).isEqualTo(quorum);
        assertThat(count.approved()).isEqualTo(approved);
    }

    @Test
    void aCommitteeOfNobodyNeitherApprovesNorRefuses() {
        Count nobody = new Count(0, 0, 0, TWO_THIRDS);

        assertThat(nobody.bears(APPROVED)).isFalse();
        assertThat(nobody.bears(REFUSED)).isFalse();
        assertThat(nobody.bears(RETURNED)).isTrue();
    }
}
