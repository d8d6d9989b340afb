package org.branchwork.task;

import java.util.Optional;
import java.util.OptionalLong;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Retracing;
import org.springframework.stereotype.Component;

/** What was entered at the steps before, since the present stage was entered; an abandoned round has no say. */
@Component
public class EarlierSteps {

    private final CaseSteps steps;
    private final StepRecords records;
    private final Retracing retracing;

    public EarlierSteps(CaseSteps steps, StepRecords records, Retracing retracing) {
        this.steps = steps;
        this.records = records;
        this.retracing = retracing;
    }

    /** The latest step of that key; where a stage is walked again, up to the step being walked. */
    public Optional<CaseStep> latest(MembershipCase theCase, String taskKey) {
        OptionalLong walked = retracing.step();
        if (walked.isPresent()) {
            return steps.findFirstByCaseNumberAndStageRunAndKeyAndIdLessThanEqualOrderByIdDesc(
                    theCase.number(), theCase.stageRun(), taskKey, walked.getAsLong());
        }
        return steps.findFirstByCaseNumberAndStageRunAndKeyOrderByIdDesc(theCase.number(), theCase.stageRun(), taskKey);
    }

    /** What was entered at the latest step of that key. */
    public <F extends Record> Optional<F> entered(MembershipCase theCase, String taskKey, Class<F> form) {
        return latest(theCase, taskKey).map(step -> records.entered(step.values(), form));
    }
}
