package org.branchwork.path.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.CommitteeMeetings;
import org.branchwork.organization.CommitteeMinutes;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.CommitteeStep;
import org.branchwork.task.Correction;
import org.branchwork.task.Defect;
import org.branchwork.task.EarlierSteps;
import org.branchwork.task.NotRequired;
import org.branchwork.task.SentBack;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.springframework.stereotype.Component;

/** Step 12: the branch committee examines strictly and asks for the pre-review (Art. 18). */
@Component("acceptance-committee-review")
class AcceptanceCommitteeReview extends CommitteeStep<AcceptanceCommitteeReview.Form> {

    static final String KEY = "acceptance-committee-review";

    enum Outcome {
        PASS,
        REMEDY,
        STOP
    }

    record Form(
            LocalDate meetingOn,
            Integer dueMembers,
            Integer presentMembers,
            Integer yes,
            Integer no,
            Integer abstain,
            Outcome outcome,
            @NotRequired String remarks,
            @NotRequired List<Correction> corrections,
            @NotRequired List<Defect> defects)
            implements CommitteeMinutes {}

    private final AcceptanceGrounds grounds;
    private final EarlierSteps earlier;

    AcceptanceCommitteeReview(AcceptanceGrounds grounds, CommitteeMeetings meetings, EarlierSteps earlier) {
        super(Form.class, meetings);
        this.grounds = grounds;
        this.earlier = earlier;
    }

    @Override
    public Shown show(TaskContext context) {
        MembershipCase theCase = context.theCase();
        Shown shown = shown(context).value("meetingOn", context.today());
        grounds.showOn(shown, theCase);
        earlier.entered(theCase, KEY, Form.class)
                .filter(before -> before.outcome() == Outcome.REMEDY)
                .ifPresent(before -> shown.fact("remedyRemarks", before.remarks()));
        return shown;
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        MembershipCase theCase = context.theCase();
        boolean passed = form.outcome() == Outcome.PASS;
        List<Check> checks = meetingChecks(form, theCase, passed, rules);
        checks.add(rules.follows("meetingOn", AcceptanceGrounds.completedOn(theCase)));
        if (passed) {
            checks.addAll(grounds.checks(theCase, rules));
        }
        return checks;
    }

    @Override
    public SentBack sendsBack() {
        return new SentBack(Outcome.REMEDY.name(), KEY);
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return form.outcome().name();
    }
}
