package org.branchwork.task;

import java.util.Optional;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.MembershipCase;
import org.springframework.stereotype.Component;

/** What was entered at the steps before, since the present stage was entered; an abandoned round has no say. */
@Component
public class EarlierSteps {

    private final CaseSteps steps;
    private final StepRecords records;

    public EarlierSteps(CaseSteps steps, StepRecords records) {
        this.steps = steps;
        this.records = records;
    }

    /** The latest step of that key. */
    public Optional<CaseStep> latest(MembershipCase theCase, String taskKey) {
        return steps.findFirstByCaseNumberAndStageRunAndKeyOrderByIdDesc(theCase.number(), theCase.stageRun(), taskKey);
    }

    /** What was entered at the latest step of that key. */
    public <F extends Record> Optional<F> entered(MembershipCase theCase, String taskKey, Class<F> form) {
        return latest(theCase, taskKey).map(step -> records.entered(step.values(), form));
    }
}
