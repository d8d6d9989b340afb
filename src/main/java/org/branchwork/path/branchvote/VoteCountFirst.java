package org.branchwork.path.branchvote;

import org.branchwork.audit.AuditTrail;
import org.branchwork.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** The count of the first teller. */
@Component("vote-count-first")
class VoteCountFirst extends VoteCount {

    VoteCountFirst(BranchVotes votes, AuditTrail audit, Rulebook rulebook) {
        super(1, votes, audit, rulebook);
    }
}
