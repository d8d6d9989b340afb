package org.branchwork.path.acceptance;

import org.branchwork.task.EarlierSteps;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 14: each sponsor signs his opinion into the admission form (Art. 15). */
@Component("acceptance-sponsor-opinion")
class AcceptanceSponsorOpinion implements TaskHandler<AcceptanceSponsorOpinion.Form> {

    record Form(String opinion) {}

    private final EarlierSteps earlier;

    AcceptanceSponsorOpinion(EarlierSteps earlier) {
        this.earlier = earlier;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        Shown shown = Shown.nothing().fact("formNumber", context.theCase().formNumber());
        earlier.entered(context.theCase(), AcceptanceFillForm.KEY, AcceptanceFillForm.Form.class)
                .ifPresent(filled -> shown.fact("motive", filled.motive()));
        return shown;
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return null;
    }
}
