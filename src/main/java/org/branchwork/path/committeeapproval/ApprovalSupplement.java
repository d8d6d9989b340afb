package org.branchwork.path.committeeapproval;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.ApprovalResults.ApprovalResult;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Correction;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** The branch supplies what the committee missed; then all members decide again. */
@Component(ApprovalSupplement.KEY)
class ApprovalSupplement implements TaskHandler<ApprovalSupplement.Form> {

    static final String KEY = "approval-supplement";

    record Form(LocalDate suppliedOn, @NotRequired String remarks, @NotRequired List<Correction> corrections) {}

    private final ApprovalGrounds grounds;
    private final ReturnRemarks returned;

    ApprovalSupplement(ApprovalGrounds grounds, ReturnRemarks returned) {
        this.grounds = grounds;
        this.returned = returned;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        return Shown.nothing()
                .fact("committeeReturnedBecause", returned.of(context.theCase()))
                .value("suppliedOn", context.today());
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.suppliedOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        LocalDate meetingOn = grounds.latest(context.caseNumber())
                .map(ApprovalResult::meetingOn)
                .orElse(null);
        return List.of(rules.follows("suppliedOn", meetingOn));
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return null;
    }
}
