package org.branchwork.path.committeeapproval;

import java.util.List;
import java.util.Optional;
import org.branchwork.admission.ApprovalResults;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.springframework.stereotype.Component;

/** What the model of the approval asks; and what the committee has concluded, for the stage that called it. */
@Component("committeeApproval")
public class CommitteeApproval implements ApprovalResults {

    private final Cases cases;
    private final CommitteeRound rounds;
    private final ApprovalGrounds grounds;

    CommitteeApproval(Cases cases, CommitteeRound rounds, ApprovalGrounds grounds) {
        this.cases = cases;
        this.rounds = rounds;
        this.grounds = grounds;
    }

    /** Opens the round. The engine asks once for each task it makes, so the answer is the same until somebody decides. */
    public List<String> members(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        return List.copyOf(rounds.undecided(rounds.open(theCase)));
    }

    public boolean isReturned(String caseNumber) {
        return decided(caseNumber, Decision.RETURNED);
    }

    public boolean isApproved(String caseNumber) {
        return decided(caseNumber, Decision.APPROVED);
    }

    private boolean decided(String caseNumber, Decision decision) {
        return latest(caseNumber)
                .filter(result -> result.decision().equals(decision.name()))
                .isPresent();
    }

    @Override
    public Optional<ApprovalResult> latest(String caseNumber) {
        return grounds.latest(caseNumber);
    }
}
