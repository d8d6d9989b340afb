package org.branchwork.path.probation;

import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.MembershipCase;
import org.springframework.stereotype.Component;

/** Whether a probationary member came as one from another organisation (Art. 35); who came as activist was accepted here. */
@Component
class TransferredIn {

    private final CaseSteps steps;

    TransferredIn(CaseSteps steps) {
        this.steps = steps;
    }

    boolean is(MembershipCase theCase) {
        return steps.existsByCaseNumberAndStageRunAndKey(theCase.number(), theCase.stageRun(), CaseSteps.TRANSFER);
    }
}
