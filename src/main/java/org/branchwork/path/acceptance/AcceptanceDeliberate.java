package org.branchwork.path.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Milestones;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Defect;
import org.branchwork.task.NotRequired;
import org.branchwork.task.SentBack;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** The general branch deliberates on the resolution and never approves; it may send it back to the branch (Art. 22). */
@Component("acceptance-deliberate")
class AcceptanceDeliberate implements TaskHandler<AcceptanceDeliberate.Form> {

    static final String KEY = "acceptance-deliberate";

    enum Outcome {
        FORWARD,
        RETURN
    }

    record Form(LocalDate deliberatedOn, String opinion, Outcome outcome, @NotRequired List<Defect> defects) {}

    private final Milestones milestones;

    AcceptanceDeliberate(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        return Shown.nothing()
                .value("deliberatedOn", context.today())
                .fact("resolvedOn", context.theCase().day(Fact.RESOLVED_ON))
                .fact("formNumber", context.theCase().formNumber());
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.deliberatedOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        return List.of(rules.follows("deliberatedOn", context.theCase().day(Fact.RESOLVED_ON)));
    }

    @Override
    public SentBack sendsBack() {
        return new SentBack(Outcome.RETURN.name(), "vote-convene");
    }

    @Override
    public String accept(Form form, TaskContext context) {
        if (form.outcome() == Outcome.RETURN) {
            milestones.resolutionReturned(context.theCase(), "acceptance.RETURN");
        }
        return form.outcome().name();
    }
}
