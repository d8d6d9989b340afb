package org.branchwork.path.probation;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Procedure;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 22: the probationary member applies for conversion in writing (Art. 32). */
@Component(ProbationSteps.APPLICATION)
class ProbationApplyConversion implements TaskHandler<ProbationApplyConversion.Form> {

    static final String IN = "application-in";

    record Form(LocalDate appliedOn, String letter) {}

    private final ProbationSteps steps;
    private final Procedure procedure;

    ProbationApplyConversion(ProbationSteps steps, Procedure procedure) {
        this.steps = steps;
        this.procedure = procedure;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        return Shown.nothing()
                .fact("lastDayOfProbation", context.theCase().lastDayOfProbation())
                .value("appliedOn", context.today());
    }

    @Override
    public LocalDate due(TaskContext context) {
        return context.theCase().lastDayOfProbation();
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.appliedOn();
    }

    /** After an extension a new application is needed: it cannot bear a date of before. */
    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        MembershipCase theCase = context.theCase();
        LocalDate after = steps.extension(theCase).map(CaseStep::actedOn).orElse(theCase.day(Fact.MEMBER_SINCE));
        return List.of(rules.follows("appliedOn", after));
    }

    @Override
    public String accept(Form form, TaskContext context) {
        procedure.signal(context.caseNumber(), IN);
        return null;
    }

    @Override
    public boolean barsRelatives() {
        return false;
    }
}
