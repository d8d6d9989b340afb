package org.branchwork.path.probation;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Recall;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 21: the branch assesses the probationary member every half year; late a month after the round opened. */
@Component(ProbationSteps.ASSESS)
class ProbationAssess implements TaskHandler<ProbationAssess.Form> {

    record Form(LocalDate assessedOn, String opinion) {}

    private final ProbationRounds rounds;
    private final Rulebook rulebook;

    ProbationAssess(ProbationRounds rounds, Rulebook rulebook) {
        this.rounds = rounds;
        this.rulebook = rulebook;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        return Shown.nothing()
                .fact("assessmentRound", rounds.assessment(context.theCase()))
                .value("assessedOn", context.today());
    }

    @Override
    public LocalDate due(TaskContext context) {
        return rounds.due(
                context.theCase(),
                rulebook.on(context.today(), context.theCase().branch()));
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.assessedOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        MembershipCase theCase = context.theCase();
        LocalDate opened = rounds.assessment(theCase);
        LocalDate due = rounds.due(theCase, rules);
        return List.of(
                rules.follows("assessedOn", opened),
                rules.that(Rule.T_ASSESS, !form.assessedOn().isAfter(due), due, opened)
                        .at("assessedOn"));
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return null;
    }

    @Override
    public Recall recall() {
        return Recall.NOTHING;
    }
}
