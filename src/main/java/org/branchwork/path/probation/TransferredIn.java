package org.branchwork.path.probation;

import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.MembershipCase;
import org.springframework.stereotype.Component;

/** Whether a case came from another organisation. */
@Component
class TransferredIn {

    private final CaseSteps steps;

    TransferredIn(CaseSteps steps) {
        this.steps = steps;
    }

    boolean is(MembershipCase theCase) {
        return steps.existsByCaseNumberAndKey(theCase.number(), CaseSteps.TRANSFER);
    }
}
