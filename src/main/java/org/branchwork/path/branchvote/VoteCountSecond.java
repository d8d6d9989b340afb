package org.branchwork.path.branchvote;

import org.branchwork.audit.AuditTrail;
import org.branchwork.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** The count of the second teller. */
@Component("vote-count-second")
class VoteCountSecond extends VoteCount {

    VoteCountSecond(BranchVotes votes, AuditTrail audit, Rulebook rulebook) {
        super(2, votes, audit, rulebook);
    }
}
