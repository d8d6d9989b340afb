package org.branchwork.path.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.ApprovalResults;
import org.branchwork.admission.ApprovalResults.ApprovalResult;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Companion;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.MilestoneMissing;
import org.branchwork.admission.Milestones;
import org.branchwork.admission.VoteResults;
import org.branchwork.admission.VoteResults.VoteResult;
import org.branchwork.organization.Membership;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.EarlierSteps;
import org.springframework.stereotype.Component;

/** What the model of stage IV asks and does. */
@Component("acceptance")
public class Acceptance {

    private final Cases cases;
    private final AcceptanceGrounds grounds;
    private final VoteResults votes;
    private final ApprovalResults approvals;
    private final Milestones milestones;
    private final Organs organs;
    private final Persons persons;
    private final EarlierSteps earlier;
    private final Rulebook rulebook;
    private final OrganisationTime time;

    Acceptance(
            Cases cases,
            AcceptanceGrounds grounds,
            VoteResults votes,
            ApprovalResults approvals,
            Milestones milestones,
            Organs organs,
            Persons persons,
            EarlierSteps earlier,
            Rulebook rulebook,
            OrganisationTime time) {
        this.cases = cases;
        this.grounds = grounds;
        this.votes = votes;
        this.approvals = approvals;
        this.milestones = milestones;
        this.organs = organs;
        this.persons = persons;
        this.earlier = earlier;
        this.rulebook = rulebook;
        this.time = time;
    }

    public List<String> sponsors(String caseNumber) {
        return grounds.sponsors(cases.get(caseNumber)).stream()
                .map(Companion::login)
                .toList();
    }

    /** Takes the result of the branch meeting into the case; membership will count from its day (Art. 31). */
    public void resolve(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        if (wasReturned(theCase)) {
            return; // the stage is walked again along steps already taken
        }
        VoteResult vote = votes.latest(caseNumber)
                .filter(VoteResult::adopted)
                .orElseThrow(() -> new MilestoneMissing(caseNumber, "no vote was adopted and confirmed"));
        milestones.accepted(theCase, vote.meetingOn());
    }

    /** Whether the general branch has sent back the latest resolution. */
    private boolean wasReturned(MembershipCase theCase) {
        long resolved =
                earlier.latest(theCase, "vote-resolution").map(CaseStep::id).orElse(0L);
        return earlier.latest(theCase, AcceptanceDeliberate.KEY)
                .filter(step -> AcceptanceDeliberate.Outcome.RETURN.name().equals(step.outcome()))
                .filter(step -> step.id() > resolved)
                .isPresent();
    }

    public boolean hasGeneralBranch(String caseNumber) {
        return organs.generalBranch(cases.get(caseNumber).branch()).isPresent();
    }

    /** A probationary member from the day of the resolution, for a year, once the committee has approved (Art. 24, 31). */
    public void admit(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        if (theCase.has(Fact.APPROVED_ON)) {
            return; // the stage is walked again along steps already taken
        }
        ApprovalResult approval = approvals
                .latest(caseNumber)
                .filter(one -> one.decision().equals("APPROVED"))
                .orElseThrow(() -> new MilestoneMissing(caseNumber, "no approval was concluded"));
        LocalDate resolvedOn = theCase.day(Fact.RESOLVED_ON);
        if (resolvedOn == null) {
            throw new MilestoneMissing(caseNumber, "resolvedOn is missing");
        }
        milestones.probationaryMember(theCase, approval.meetingOn(), lastDayOfProbation(resolvedOn, theCase));
        persons.get(theCase.applicant()).becomes(Membership.PROBATIONARY, resolvedOn);
    }

    /** The same date a year later, or where policy says so the day before it: the Rules leave it open. */
    private LocalDate lastDayOfProbation(LocalDate resolvedOn, MembershipCase theCase) {
        RulesInForce rules = rulebook.on(resolvedOn, theCase.branch());
        LocalDate anniversary = rules.value(Rule.T_PROB).from(resolvedOn);
        return rules.policies().probationEndsDayBefore() ? anniversary.minusDays(1) : anniversary;
    }

    /** Whether an approval would come too late now that papers were supplied: then the branch meeting votes again. */
    public boolean isOutOfTime(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        LocalDate supplied = earlier.latest(theCase, "approval-supplement")
                .map(step -> step.enteredAt().toLocalDate())
                .orElse(time.today());
        LocalDate latest = rulebook.on(supplied, theCase.branch())
                .value(Rule.T_APPR_LATEST)
                .from(votes.latest(caseNumber).map(VoteResult::meetingOn).orElse(theCase.day(Fact.RESOLVED_ON)));
        return supplied.isAfter(latest);
    }
}
