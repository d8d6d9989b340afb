package org.branchwork.path.committeeapproval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchwork.path.committeeapproval.Decision.APPROVED;
import static org.branchwork.path.committeeapproval.Decision.REFUSED;
import static org.branchwork.path.committeeapproval.Decision.RETURNED;

import org.branchwork.Majorities;
import org.branchwork.engine.RealRules;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    private static final RulesInForce RULES = RealRules.on("2026-09-01");

    /** Against an oracle that takes members off against each other; the part that must be there is the policy's. */
    @Test
    void everyCommitteeUpToSixtyIsDecidedAsTheOracleDecidesIt() {
        int combinations = 0;
        for (int due = 1; due <= 60; due++) {
            for (int decided = 0; decided <= due; decided++) {
                for (int approvals = 0; approvals <= decided; approvals++) {
                    Count count = counted(due, decided, approvals);
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

    private static Count counted(int due, int decided, int approvals) {
        return new Count(
                due, decided, approvals, RULES.value(Rule.APPROVAL_QUORUM), RULES.value(Rule.COMMITTEE_MAJORITY));
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
        Count count = counted(due, decided, approvals);

        assertThat(count.quorate()).isEqualTo(quorum);
        assertThat(count.approved()).isEqualTo(approved);
    }

    @Test
    void aCommitteeOfNobodyNeitherApprovesNorRefuses() {
        Count nobody = counted(0, 0, 0);

        assertThat(nobody.bears(APPROVED)).isFalse();
        assertThat(nobody.bears(REFUSED)).isFalse();
        assertThat(nobody.bears(RETURNED)).isTrue();
    }
}
