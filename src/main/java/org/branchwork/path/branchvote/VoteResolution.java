package org.branchwork.path.branchvote;

import org.branchwork.admission.Fact;
import org.branchwork.audit.AuditHeads;
import org.branchwork.task.EarlierSteps;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Recall;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** The resolution of the meeting (Art. 21). Its result is computed from the counts, never typed. */
@Component("vote-resolution")
class VoteResolution implements TaskHandler<VoteResolution.Form> {

    enum Outcome {
        CONFIRM
    }

    record Form(@NotRequired String conduct, @NotRequired String text, Outcome outcome) {}

    private final BranchVotes votes;
    private final ResolutionTexts texts;
    private final AttendanceChecks attendance;
    private final EarlierSteps earlier;
    private final AuditHeads heads;

    VoteResolution(
            BranchVotes votes,
            ResolutionTexts texts,
            AttendanceChecks attendance,
            EarlierSteps earlier,
            AuditHeads heads) {
        this.votes = votes;
        this.texts = texts;
        this.attendance = attendance;
        this.earlier = earlier;
        this.heads = heads;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        BranchVote vote = votes.current(context.caseNumber());
        Tally tally = vote.tally();
        String unrecorded = earlier.entered(context.theCase(), VoteAttendance.KEY, VoteAttendance.Form.class)
                .map(came -> attendance.unrecordedNames(came, vote, context.theCase()))
                .orElse("");
        return Shown.nothing()
                .fact("voteMeetingAt", vote.meeting().moment())
                .fact("voteDue", tally.due())
                .fact("votePresent", tally.present())
                .fact("voteInFavour", tally.inFavour())
                .fact("voteUnrecorded", unrecorded)
                .fact("voteNeeded", Majority.least(tally.due()))
                .fact("auditHead", heads.newest().orElse(null))
                .value("text", texts.of(vote, context.theCase()));
    }

    @Override
    public String accept(Form form, TaskContext context) {
        BranchVote vote = votes.current(context.caseNumber());
        String text = form.text() == null ? texts.of(vote, context.theCase()) : form.text();
        vote.confirm(texts.withConduct(form.conduct(), text), context.now());
        if (vote.motion().kind() == VoteKind.CONVERSION && vote.adopted()) {
            context.theCase().note(Fact.CONVERSION_RESOLVED_ON, vote.meeting().day());
        }
        return form.outcome().name();
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
