package org.branchwork.path.probation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchwork.admission.ApprovalResults;
import org.branchwork.admission.ApprovalResults.ApprovalResult;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.ConversionProposals.Proposal;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.VoteResults;
import org.branchwork.admission.VoteResults.VoteResult;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/** What each proposal on a probationary member rests on. */
@Component
class ProposalChecks {

    private final ProbationSteps steps;
    private final TransferredIn transferred;
    private final VoteResults votes;
    private final ApprovalResults approvals;

    ProposalChecks(ProbationSteps steps, TransferredIn transferred, VoteResults votes, ApprovalResults approvals) {
        this.steps = steps;
        this.transferred = transferred;
        this.votes = votes;
        this.approvals = approvals;
    }

    List<Check> of(ProbationCommitteeReview.Form form, MembershipCase theCase, RulesInForce rules) {
        LocalDate appliedOn = steps.application(theCase).map(CaseStep::actedOn).orElse(null);
        List<Check> checks = new ArrayList<>();
        checks.add(rules.follows("meetingOn", after(form, theCase, appliedOn)));
        if (appliedOn != null) {
            checks.add(rules.notAfter(Rule.T_CMEET, appliedOn).at("meetingOn"));
        }
        switch (form.proposal()) {
            case CONVERT ->
                checks.add(
                        rules.that(Rule.APPLICATION_MISSING, appliedOn != null).at("proposal"));
            case EXTEND -> checks.addAll(extension(form, theCase, rules));
            case POSTPONE -> checks.addAll(postponement(form, theCase, rules));
            case CANCEL -> {}
        }
        return checks;
    }

    /** After what was voted and decided before: for a probationary member at least his acceptance. */
    private LocalDate after(ProbationCommitteeReview.Form form, MembershipCase theCase, LocalDate appliedOn) {
        boolean convert = form.proposal() == Proposal.CONVERT;
        return Stream.of(
                        Optional.ofNullable(theCase.day(Fact.MEMBER_SINCE)),
                        Optional.ofNullable(theCase.day(Fact.APPROVED_ON)),
                        votes.latest(theCase.number()).map(VoteResult::meetingOn),
                        approvals.latest(theCase.number()).map(ApprovalResult::meetingOn),
                        Optional.ofNullable(appliedOn).filter(day -> convert))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static List<Check> extension(
            ProbationCommitteeReview.Form form, MembershipCase theCase, RulesInForce rules) {
        int least = rules.value(Rule.T_EXT_LEAST).amount();
        int most = rules.value(Rule.T_EXT).amount();
        Integer months = form.extensionMonths();
        boolean within = months != null && months >= least && months <= most;
        return List.of(
                rules.that(Rule.T_EXT, within, least, most).at("extensionMonths"),
                rules.that(Rule.EXTENSION_ONCE, !theCase.has(Fact.EXTENDED_UNTIL))
                        .at("proposal"));
    }

    /** Only a member transferred in near the end of his probation may be discussed later (Art. 35). */
    private List<Check> postponement(ProbationCommitteeReview.Form form, MembershipCase theCase, RulesInForce rules) {
        LocalDate lastDay = theCase.lastDayOfProbation();
        LocalDate latest = rules.value(Rule.T_POST).from(lastDay);
        LocalDate until = form.postponedUntil();
        boolean within = until != null && !until.isAfter(latest);
        LocalDate earliest = lastDay.isAfter(rules.act()) ? lastDay : rules.act();
        return List.of(
                rules.that(Rule.T_POST, transferred.is(theCase), latest).at("proposal"),
                rules.that(Rule.T_POST, within, latest).at("postponedUntil"),
                rules.follows("postponedUntil", until, earliest));
    }
}
