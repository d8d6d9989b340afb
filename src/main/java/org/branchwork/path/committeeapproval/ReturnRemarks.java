package org.branchwork.path.committeeapproval;

import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.MembershipCase;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;

/** What the committee wrote when it returned a case. */
@Component
class ReturnRemarks {

    private final CaseSteps steps;
    private final StepRecords records;

    ReturnRemarks(CaseSteps steps, StepRecords records) {
        this.steps = steps;
        this.records = records;
    }

    /** Null if it wrote nothing. */
    String of(MembershipCase theCase) {
        return steps.findFirstByCaseNumberAndStageRunAndKeyOrderByIdDesc(
                        theCase.number(), theCase.stageRun(), ApprovalConclude.KEY)
                .map(CaseStep::values)
                .map(values ->
                        records.entered(values, ApprovalConclude.Form.class).remarks())
                .orElse(null);
    }
}
