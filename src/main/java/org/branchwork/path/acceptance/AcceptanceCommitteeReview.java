package org.branchwork.path.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.CommitteeMeeting;
import org.branchwork.organization.CommitteeMeetings;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.EarlierSteps;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 12: the branch committee examines strictly and asks for the pre-review (Art. 18). */
@Component("acceptance-committee-review")
class AcceptanceCommitteeReview implements TaskHandler<AcceptanceCommitteeReview.Form> {

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
            @NotRequired String remarks) {

        CommitteeMeeting meeting() {
            return new CommitteeMeeting(dueMembers, presentMembers, yes, no, abstain);
        }

        String votes() {
            return dueMembers + " / " + presentMembers + " / " + yes + " / " + no + " / " + abstain;
        }
    }

    private final AcceptanceGrounds grounds;
    private final CommitteeMeetings meetings;
    private final EarlierSteps earlier;
    private final Rulebook rulebook;

    AcceptanceCommitteeReview(
            AcceptanceGrounds grounds, CommitteeMeetings meetings, EarlierSteps earlier, Rulebook rulebook) {
        this.grounds = grounds;
        this.meetings = meetings;
        this.earlier = earlier;
        this.rulebook = rulebook;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        MembershipCase theCase = context.theCase();
        Shown shown = Shown.nothing()
                .value("meetingOn", context.today())
                .fact(
                        "branchCommittee",
                        meetings.dueByName(theCase.branch(), rulebook.on(context.today(), theCase.branch())));
        grounds.showOn(shown, theCase);
        earlier.entered(theCase, KEY, Form.class)
                .filter(before -> before.outcome() == Outcome.REMEDY)
                .ifPresent(before -> shown.fact("remedyRemarks", before.remarks()));
        earlier.entered(theCase, AcceptancePreReview.KEY, AcceptancePreReview.Form.class)
                .ifPresent(before -> shown.fact("defects", before.listed()));
        return shown;
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.meetingOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        MembershipCase theCase = context.theCase();
        boolean passed = form.outcome() == Outcome.PASS;
        List<Check> checks = new ArrayList<>(meetings.checks(form.meeting(), theCase.branch(), passed, rules));
        checks.add(rules.follows("meetingOn", AcceptanceGrounds.completedOn(theCase)));
        if (passed) {
            checks.addAll(grounds.checks(theCase, rules));
        }
        return checks;
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return form.outcome().name();
    }
}
