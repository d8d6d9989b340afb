package org.branchwork.path.probation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.ConversionProposals.Proposal;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.CommitteeMeeting;
import org.branchwork.organization.CommitteeMeetings;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.MayLieAhead;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 23: the branch committee examines and proposes to the branch meeting: convert, extend or cancel (Art. 31-32, 35). */
@Component(ProbationSteps.COMMITTEE_REVIEW)
class ProbationCommitteeReview implements TaskHandler<ProbationCommitteeReview.Form> {

    record Form(
            LocalDate meetingOn,
            Integer dueMembers,
            Integer presentMembers,
            Integer yes,
            Integer no,
            Integer abstain,
            Proposal proposal,
            @NotRequired Integer extensionMonths,
            @NotRequired @MayLieAhead LocalDate postponedUntil,
            @NotRequired String remarks) {

        CommitteeMeeting meeting() {
            return new CommitteeMeeting(dueMembers, presentMembers, yes, no, abstain);
        }

        boolean extend() {
            return proposal == Proposal.EXTEND;
        }
    }

    private final CommitteeMeetings meetings;
    private final ProposalChecks proposalChecks;
    private final ProbationSteps steps;
    private final Rulebook rulebook;

    ProbationCommitteeReview(
            CommitteeMeetings meetings, ProposalChecks proposalChecks, ProbationSteps steps, Rulebook rulebook) {
        this.meetings = meetings;
        this.proposalChecks = proposalChecks;
        this.steps = steps;
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
                .fact(
                        "branchCommittee",
                        meetings.dueByName(theCase.branch(), rulebook.on(context.today(), theCase.branch())))
                .fact("lastDayOfProbation", theCase.lastDayOfProbation())
                .fact("conversionAppliedOn", appliedOn(theCase))
                .value("meetingOn", context.today());
        steps.latest(theCase, ProbationSteps.OPINIONS)
                .map(step -> steps.entered(step, ProbationOpinions.Form.class))
                .ifPresent(heard -> shown.fact("groupOpinion", heard.groupOpinion())
                        .fact("membersOpinion", heard.membersOpinion())
                        .fact("massesOpinion", heard.massesOpinion()));
        return shown;
    }

    @Override
    public LocalDate due(TaskContext context) {
        LocalDate appliedOn = appliedOn(context.theCase());
        return appliedOn == null
                ? null
                : rulebook.on(context.today(), context.theCase().branch())
                        .value(Rule.T_CMEET)
                        .from(appliedOn);
    }

    private LocalDate appliedOn(MembershipCase theCase) {
        return steps.application(theCase).map(CaseStep::actedOn).orElse(null);
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.meetingOn();
    }

    /** Every proposal is a decision of the committee and needs its majority. */
    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        MembershipCase theCase = context.theCase();
        List<Check> checks = new ArrayList<>(meetings.checks(form.meeting(), theCase.branch(), true, rules));
        checks.addAll(proposalChecks.of(form, theCase, rules));
        return checks;
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return null;
    }
}
