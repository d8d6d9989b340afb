package org.branchwork.path.committeeapproval;

import java.time.LocalDate;
import org.branchwork.admission.MembershipCase;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Recall;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 17 and 24: one member of the committee decides on one person (Art. 24: one by one). */
@Component("approval-decide")
class ApprovalDecide implements TaskHandler<ApprovalDecide.Form> {

    record Form(MemberChoice outcome, @NotRequired String reason) {}

    private final CommitteeRound rounds;
    private final ApprovalGrounds grounds;
    private final ApprovalDue due;

    ApprovalDecide(CommitteeRound rounds, ApprovalGrounds grounds, ApprovalDue due) {
        this.rounds = rounds;
        this.grounds = grounds;
        this.due = due;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        MembershipCase theCase = context.theCase();
        return Shown.nothing()
                .fact("branchMeetingOn", grounds.resolvedOn(theCase))
                .fact(
                        "secretVoteOf",
                        keptAsCount(context) ? rounds.inHand(theCase).due().size() : null)
                .fact("approveBy", due.of(theCase, context.today()));
    }

    @Override
    public LocalDate due(TaskContext context) {
        return due.of(context.theCase(), context.today());
    }

    @Override
    public String accept(Form form, TaskContext context) {
        ApprovalRound round = rounds.inHand(context.theCase());
        rounds.decide(round, context.subject(), form.outcome(), form.reason());
        return form.outcome().name();
    }

    @Override
    public boolean keptAsCount(TaskContext context) {
        return rounds.inHand(context.theCase()).secret();
    }

    @Override
    public boolean sealed() {
        return true;
    }

    @Override
    public Recall recall() {
        return Recall.NOTHING;
    }

    /** A member who decides anew sees what was changed for what the committee missed. */
    @Override
    public String judges(String ownKey) {
        return ApprovalConclude.KEY;
    }
}
