package org.branchwork.path.probation;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.Fact;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Option;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 19: the person is told, announced at a meeting, and joins a Party group (Art. 24, 28). */
@Component("probation-assign-group")
class ProbationAssignGroup implements TaskHandler<ProbationAssignGroup.Form> {

    /** @param group the code of a Party group of the branch; of the branch itself where it has none */
    record Form(String group, LocalDate toldOn, LocalDate announcedOn) {}

    private final Organs organs;

    ProbationAssignGroup(Organs organs) {
        this.organs = organs;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        return Shown.nothing()
                .fact("approvedOn", context.theCase().day(Fact.APPROVED_ON))
                .fact("probationUntil", context.theCase().day(Fact.PROBATION_UNTIL))
                .options("group", groups(context.theCase().branch()))
                .value("toldOn", context.today())
                .value("announcedOn", context.today());
    }

    private List<Option> groups(String branch) {
        List<Organ> groups = organs.groupsOf(branch);
        return (groups.isEmpty() ? List.of(organs.get(branch)) : groups)
                .stream().map(organ -> new Option(organ.code(), organ.name())).toList();
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.announcedOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        LocalDate approvedOn = context.theCase().day(Fact.APPROVED_ON);
        return List.of(
                rules.follows("toldOn", form.toldOn(), approvedOn),
                rules.follows("announcedOn", form.announcedOn(), approvedOn));
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return null;
    }
}
