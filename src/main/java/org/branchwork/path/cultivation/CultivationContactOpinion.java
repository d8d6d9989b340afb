package org.branchwork.path.cultivation;

import java.time.LocalDate;
import org.branchwork.admission.Fact;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.task.Recall;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 6: in each round every contact writes his opinion into the activist register (Art. 9). */
@Component("cultivation-contact-opinion")
class CultivationContactOpinion implements TaskHandler<CultivationContactOpinion.Form> {

    record Form(String opinion, String recommendation) {}

    private final Rounds rounds;
    private final RoundRecord roundRecord;
    private final Rulebook rulebook;

    CultivationContactOpinion(Rounds rounds, RoundRecord roundRecord, Rulebook rulebook) {
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
        return Shown.nothing()
                .fact("activistSince", context.theCase().day(Fact.ACTIVIST_SINCE))
                .fact("assessmentRound", rounds.assessment(context.theCase()))
                .fact("reportsInRound", roundRecord.reports(context.theCase()));
    }

    @Override
    public LocalDate due(TaskContext context) {
        return rounds.assessmentDue(
                context.theCase(),
                rulebook.on(context.today(), context.theCase().branch()));
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
