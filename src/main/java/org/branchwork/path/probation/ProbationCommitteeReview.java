package org.branchwork.path.probation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.ConversionProposals.Proposal;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.CommitteeMeetings;
import org.branchwork.organization.CommitteeMinutes;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.CommitteeStep;
import org.branchwork.task.MayLieAhead;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.springframework.stereotype.Component;

/** Step 23: the branch committee examines and proposes to the branch meeting: convert, extend or cancel (Art. 31-32, 35). */
@Component(ProbationSteps.COMMITTEE_REVIEW)
class ProbationCommitteeReview extends CommitteeStep<ProbationCommitteeReview.Form> {

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
            @NotRequired String remarks)
            implements CommitteeMinutes {

        boolean extend() {
            return proposal == Proposal.EXTEND;
        }
    }

    private final ProposalChecks proposalChecks;
    private final ProbationSteps steps;
    private final Rulebook rulebook;

    ProbationCommitteeReview(
            CommitteeMeetings meetings, ProposalChecks proposalChecks, ProbationSteps steps, Rulebook rulebook) {
        super(Form.class, meetings);
        this.proposalChecks = proposalChecks;
        this.steps = steps;
        this.rulebook = rulebook;
    }

    @Override
    public Shown show(TaskContext context) {
        MembershipCase theCase = context.theCase();
        Shown shown = shown(context)
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

    /** Every proposal is a decision of the committee and needs its majority. */
    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        MembershipCase theCase = context.theCase();
        List<Check> checks = meetingChecks(form, theCase, true, rules);
        checks.addAll(proposalChecks.of(form, theCase, rules));
        return checks;
    }

    /** After a meeting that rejected one proposal another is made. */
    @Override
    public Set<String> namedAnew() {
        return Set.of("extensionMonths", "postponedUntil");
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return null;
    }
}
