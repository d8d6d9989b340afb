package org.branchwork.path.probation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.Fact;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 20: the oath before the flag, generally within a month of the approval (Art. 29). */
@Component(ProbationOath.KEY)
class ProbationOath implements TaskHandler<ProbationOath.Form> {

    static final String KEY = "probation-oath";

    record Form(LocalDate oathOn, String place, @NotRequired String leader) {}

    private final Rulebook rulebook;

    ProbationOath(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        return Shown.nothing()
                .fact("approvedOn", context.theCase().day(Fact.APPROVED_ON))
                .value("oathOn", context.today());
    }

    @Override
    public LocalDate due(TaskContext context) {
        LocalDate approvedOn = context.theCase().day(Fact.APPROVED_ON);
        return rulebook.on(context.today(), context.theCase().branch()).latest(Rule.T_OATH, approvedOn);
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.oathOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        LocalDate approvedOn = context.theCase().day(Fact.APPROVED_ON);
        List<Check> checks = new ArrayList<>();
        checks.add(rules.follows("oathOn", approvedOn));
        if (approvedOn != null && rules.asks(Rule.T_OATH)) {
            checks.add(rules.notAfter(Rule.T_OATH, approvedOn).at("oathOn"));
        }
        return checks;
    }

    @Override
    public String accept(Form form, TaskContext context) {
        context.theCase().note(Fact.OATH_ON, form.oathOn());
        return null;
    }
}
