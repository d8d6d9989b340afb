package org.branchwork.path.committeeapproval;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Retracing;
import org.springframework.stereotype.Component;

/** The rounds of a case as they stood; where a stage is walked again, at the step being walked and not at the end. */
@Component
class WalkedRounds {

    private final ApprovalRounds rounds;
    private final CaseSteps steps;
    private final Retracing retracing;

    WalkedRounds(ApprovalRounds rounds, CaseSteps steps, Retracing retracing) {
        this.rounds = rounds;
        this.steps = steps;
        this.retracing = retracing;
    }

    Optional<ApprovalRound> latestConcluded(String caseNumber) {
        OptionalLong step = retracing.step();
        if (step.isEmpty()) {
            return rounds.findFirstByCaseNumberAndDecisionIsNotNullOrderByIdDesc(caseNumber);
        }
        int before = concludedBefore(caseNumber, step.getAsLong());
        return concluded(caseNumber).stream().limit(before).reduce((first, last) -> last);
    }

    /** The round that was in hand at the step being walked, though it has been concluded since; opening another would ask anew. */
    Optional<ApprovalRound> concludedSince(String caseNumber) {
        OptionalLong step = retracing.step();
        return step.isEmpty()
                ? Optional.empty()
                : concluded(caseNumber).stream()
                        .skip(concludedBefore(caseNumber, step.getAsLong()))
                        .findFirst();
    }

    private List<ApprovalRound> concluded(String caseNumber) {
        return rounds.findByCaseNumberAndDecisionIsNotNullOrderById(caseNumber);
    }

    private int concludedBefore(String caseNumber, long step) {
        return steps.countByCaseNumberAndKeyAndIdLessThanEqual(caseNumber, "approval-conclude", step);
    }
}
