package org.branchwork.path.probation;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.Fact;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Recall;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.branchwork.task.UnlessGiven;
import org.springframework.stereotype.Component;

/** Step 21: the probationary member reports on his thinking, in writing here or on paper. */
@Component("probation-thought-report")
class ProbationThoughtReport implements TaskHandler<ProbationThoughtReport.Form> {

    record Form(LocalDate reportedOn, @UnlessGiven("document") String text, @NotRequired String document) {}

    private final ProbationSteps steps;

    ProbationThoughtReport(ProbationSteps steps) {
        this.steps = steps;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        LocalDate previous = steps.latest(context.theCase(), ProbationSteps.REPORT)
                .map(CaseStep::actedOn)
                .orElse(null);
        return Shown.nothing().fact("previousReport", previous).value("reportedOn", context.today());
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.reportedOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        return List.of(rules.follows("reportedOn", context.theCase().day(Fact.MEMBER_SINCE)));
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return null;
    }

    @Override
    public boolean barsRelatives() {
        return false;
    }

    @Override
    public Recall recall() {
        return Recall.NOTHING;
    }
}
