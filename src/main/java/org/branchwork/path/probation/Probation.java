package org.branchwork.path.probation;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.branchwork.admission.ApprovalResults;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.ConversionProposals.Proposal;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.ReportTurn;
import org.branchwork.admission.Stage;
import org.branchwork.dossier.EarlierRecords;
import org.branchwork.dossier.RecordsBefore;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RuleValue;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.task.EarlierSteps;
import org.springframework.stereotype.Component;

/** What the model of stage V asks and does. */
@Component("probation")
public class Probation {

    private final Cases cases;
    private final Companions companions;
    private final ProbationRounds rounds;
    private final Proposals proposals;
    private final ApprovalResults approvals;
    private final Conclusion conclusion;
    private final EarlierSteps earlier;
    private final RecordsBefore before;
    private final Rulebook rulebook;
    private final OrganisationTime time;

    Probation(
            Cases cases,
            Companions companions,
            ProbationRounds rounds,
            Proposals proposals,
            ApprovalResults approvals,
            Conclusion conclusion,
            EarlierSteps earlier,
            RecordsBefore before,
            Rulebook rulebook,
            OrganisationTime time) {
        this.cases = cases;
        this.companions = companions;
        this.rounds = rounds;
        this.proposals = proposals;
        this.approvals = approvals;
        this.conclusion = conclusion;
        this.earlier = earlier;
        this.before = before;
        this.rulebook = rulebook;
        this.time = time;
    }

    /** Of a member whose probation was under way before it was kept here. */
    public boolean isInGroup(String caseNumber) {
        return before.of(cases.get(caseNumber), Stage.PROBATION)
                .map(EarlierRecords::group)
                .isPresent();
    }

    /** Of a member taken over from another organisation, who takes no second oath. */
    public boolean isOathTakenElsewhere(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        return theCase.has(Fact.OATH_ON)
                && earlier.latest(theCase, ProbationOath.KEY).isEmpty();
    }

    /** 00:00 of the day the next assessment round opens. */
    public Date nextRound(String caseNumber) {
        return time.startOf(rounds.assessment(cases.get(caseNumber)));
    }

    /** False where the day of the round is the last day, or later. */
    public boolean isRoundWithinProbation(String caseNumber) {
        return rounds.isOpen(cases.get(caseNumber));
    }

    /** The logins of the present sponsors. */
    public List<String> sponsors(String caseNumber) {
        return companions.present(caseNumber, CompanionRole.SPONSOR).stream()
                .map(Companion::login)
                .toList();
    }

    /** 00:00 of the day the next thought report opens. */
    public Date nextReport(String caseNumber) {
        return time.startOf(rounds.report(cases.get(caseNumber)));
    }

    /** The thought reports of this probation; empty before it. */
    public List<ReportTurn> reports(MembershipCase theCase) {
        return theCase.stage() == Stage.PROBATION && theCase.has(Fact.MEMBER_SINCE)
                ? rounds.reports(theCase)
                : List.of();
    }

    /** A week before the last day, which an extension moves. */
    public Date applicationOpens(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        RuleValue ahead = rulebook.on(time.today(), theCase.branch()).value(Rule.T_CAPP);
        return time.startOf(ahead.times(-1, theCase.lastDayOfProbation()));
    }

    /** The last day; after a postponement, the day it was postponed to (Art. 35). */
    public Date reviewOpens(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        LocalDate postponedUntil = proposals
                .form(theCase)
                .filter(form -> form.proposal() == Proposal.POSTPONE)
                .map(ProbationCommitteeReview.Form::postponedUntil)
                .orElse(null);
        return time.startOf(postponedUntil == null ? theCase.lastDayOfProbation() : postponedUntil);
    }

    public boolean isPostponed(String caseNumber) {
        return proposed(caseNumber, Proposal.POSTPONE);
    }

    /** Lets what was proposed, adopted and approved take effect. */
    public void conclude(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        proposals.form(theCase).ifPresent(form -> conclusion.of(theCase, form));
    }

    public boolean isConverted(String caseNumber) {
        return decided(caseNumber, "APPROVED") && proposed(caseNumber, Proposal.CONVERT);
    }

    public boolean isExtended(String caseNumber) {
        return decided(caseNumber, "APPROVED") && proposed(caseNumber, Proposal.EXTEND);
    }

    public boolean isCancelled(String caseNumber) {
        return decided(caseNumber, "APPROVED") && proposed(caseNumber, Proposal.CANCEL);
    }

    public boolean isReturned(String caseNumber) {
        return decided(caseNumber, "RETURNED");
    }

    private boolean proposed(String caseNumber, Proposal proposal) {
        return proposals
                .form(cases.get(caseNumber))
                .filter(form -> form.proposal() == proposal)
                .isPresent();
    }

    private boolean decided(String caseNumber, String decision) {
        return approvals
                .latest(caseNumber)
                .filter(result -> result.decision().equals(decision))
                .isPresent();
    }
}
