package org.branchwork.path.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 18: the admission is filed with the organization department (Art. 25); membership does not wait for it. */
@Component("acceptance-file")
class AcceptanceFile implements TaskHandler<AcceptanceFile.Form> {

    record Form(LocalDate filedOn, @NotRequired String number) {}

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        MembershipCase theCase = context.theCase();
        return Shown.nothing()
                .value("filedOn", context.today())
                .fact("formNumber", theCase.formNumber())
                .fact("resolvedOn", theCase.day(Fact.RESOLVED_ON))
                .fact("approvedOn", theCase.day(Fact.APPROVED_ON))
                .fact("probationUntil", theCase.day(Fact.PROBATION_UNTIL));
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.filedOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        return List.of(rules.follows("filedOn", context.theCase().day(Fact.APPROVED_ON)));
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return null;
    }
}
