package org.branchwork.path.cultivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.Fact;
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

/** Step 6: the branch committee assesses the activist every half year (Art. 11); mature after a year at the earliest (Art. 13). */
@Component("cultivation-assess")
class CultivationAssess implements TaskHandler<CultivationAssess.Form> {

    enum Outcome {
        CONTINUE,
        MATURE,
        REMOVE
    }

    record Form(LocalDate assessedOn, String opinion, Outcome outcome) {}

    private final Rounds rounds;
    private final RoundRecord roundRecord;
    private final Rulebook rulebook;

    CultivationAssess(Rounds rounds, RoundRecord roundRecord, Rulebook rulebook) {
        this.rounds = rounds;
        this.roundRecord = roundRecord;
        this.rulebook = rulebook;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        MembershipCase theCase = context.theCase();
        LocalDate activistSince = theCase.day(Fact.ACTIVIST_SINCE);
        return Shown.nothing()
                .fact("activistSince", activistSince)
                .fact(
                        "matureFrom",
                        rulebook.on(context.today(), theCase.branch())
                                .value(Rule.T_CULT)
                                .from(theCase.cultivationFrom()))
                .fact("assessmentRound", rounds.assessment(theCase))
                .fact("contactOpinions", roundRecord.opinions(theCase))
                .fact("reportsInRound", roundRecord.reports(theCase))
                .value("assessedOn", context.today());
    }

    @Override
    public LocalDate due(TaskContext context) {
        return rounds.assessmentDue(
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
        LocalDate due = rounds.assessmentDue(theCase, rules);
        List<Check> checks = new ArrayList<>();
        checks.add(rules.follows("assessedOn", opened));
        checks.add(rules.that(Rule.T_ASSESS, !form.assessedOn().isAfter(due), due, opened)
                .at("assessedOn"));
        if (form.outcome() == Outcome.MATURE) {
            checks.add(rules.notBefore(Rule.T_CULT, theCase.cultivationFrom()).at("assessedOn"));
        }
        return checks;
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return form.outcome().name();
    }

    @Override
    public Recall recall() {
        return Recall.NOTHING;
    }
}
