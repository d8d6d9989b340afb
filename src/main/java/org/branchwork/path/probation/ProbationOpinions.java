package org.branchwork.path.probation;

import java.time.LocalDate;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.MembershipCase;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 23: the branch asks the Party group, members and masses (Art. 32). */
@Component(ProbationSteps.OPINIONS)
class ProbationOpinions implements TaskHandler<ProbationOpinions.Form> {

    record Form(
            String groupOpinion,
            String membersOpinion,
            @NotRequired Integer membersHeard,
            String massesOpinion,
            @NotRequired Integer massesHeard) {}

    private final ProbationSteps steps;

    ProbationOpinions(ProbationSteps steps) {
        this.steps = steps;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        MembershipCase theCase = context.theCase();
        LocalDate appliedOn = steps.application(theCase).map(CaseStep::actedOn).orElse(null);
        return Shown.nothing()
                .fact("lastDayOfProbation", theCase.lastDayOfProbation())
                .fact("conversionAppliedOn", appliedOn);
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return null;
    }
}
