package org.branchwork.path.cultivation;

import java.time.LocalDate;
import java.util.List;
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

/** Step 6: the activist reports on his thinking, in writing here or on paper. */
@Component("cultivation-thought-report")
class CultivationThoughtReport implements TaskHandler<CultivationThoughtReport.Form> {

    record Form(LocalDate reportedOn, @UnlessGiven("document") String text, @NotRequired String document) {}

    private final CultivationRecord earlier;

    CultivationThoughtReport(CultivationRecord earlier) {
        this.earlier = earlier;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        return Shown.nothing()
                .fact("activistSince", context.theCase().day(Fact.ACTIVIST_SINCE))
                .fact("previousReport", earlier.day(context.caseNumber(), CultivationRecord.REPORT))
                .value("reportedOn", context.today());
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.reportedOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        return List.of(rules.follows("reportedOn", context.theCase().day(Fact.ACTIVIST_SINCE)));
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
