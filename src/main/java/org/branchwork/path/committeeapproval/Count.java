package org.branchwork.path.committeeapproval;

import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RuleValue;
import org.branchwork.rulebook.RulesInForce;

/**
 * How the members of a round have decided so far. Who abstains is present. No national rule sets a quorum here; two thirds
 * of those due are the policy, and more than half of those due approve.
 *
 * @param due      members due, without the barred
 * @param quorum   which share of them must have decided
 * @param majority more than which share of them must approve
 */
record Count(int due, int decided, int approvals, RuleValue quorum, RuleValue majority) {

    static Count of(int due, int decided, long approvals, RulesInForce rules) {
        return new Count(
                due, decided, (int) approvals, rules.value(Rule.APPROVAL_QUORUM), rules.value(Rule.COMMITTEE_MAJORITY));
    }

    /** A committee of nobody decides nothing. */
    boolean quorate() {
        return due > 0 && quorum.atLeast(decided, due);
    }

    boolean approved() {
        return majority.moreThan(approvals, due);
    }

    /** A return for supplement is no decision on the person and is always open. */
    boolean bears(Decision decision) {
        return switch (decision) {
            case APPROVED -> quorate() && approved();
            case REFUSED -> quorate() && !approved();
            case RETURNED -> true;
        };
    }
}
