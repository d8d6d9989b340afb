package org.branchwork.path.committeeapproval;

import java.util.Collection;

/**
 * How the members of a round have decided so far. Who abstains is present. No national rule sets a quorum here; two thirds
 * of those due are the policy, and more than half of those due approve.
 *
 * @param due          members due, without the barred
 * @param quorumThirds how many thirds of them must have decided
 */
record Count(int due, int decided, int approvals, int quorumThirds) {

    static Count of(int due, Collection<CommitteeDecision> decisions, int quorumThirds) {
        long approvals = decisions.stream()
                .filter(decision -> decision.choice() == MemberChoice.APPROVE)
                .count();
        return new Count(due, decisions.size(), (int) approvals, quorumThirds);
    }

    /** A committee of nobody decides nothing. */
    boolean quorate() {
        return due > 0 && 3L * decided >= (long) quorumThirds * due;
    }

    boolean approved() {
        return 2L * approvals > due;
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
