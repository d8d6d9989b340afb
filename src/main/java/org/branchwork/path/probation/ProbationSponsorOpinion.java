package org.branchwork.path.probation;

import java.time.LocalDate;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.task.Recall;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 21: each sponsor writes into the probation register (Art. 15). */
@Component(ProbationSteps.SPONSOR_OPINION)
class ProbationSponsorOpinion implements TaskHandler<ProbationSponsorOpinion.Form> {

    record Form(String opinion) {}

    private final ProbationRounds rounds;
    private final Rulebook rulebook;

    ProbationSponsorOpinion(ProbationRounds rounds, Rulebook rulebook) {
        this.rounds = rounds;
        this.rulebook = rulebook;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        return Shown.nothing().fact("assessmentRound", rounds.assessment(context.theCase()));
    }

    @Override
    public LocalDate due(TaskContext context) {
        return rounds.due(
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
