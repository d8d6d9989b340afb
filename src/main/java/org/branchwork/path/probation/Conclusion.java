package org.branchwork.path.probation;

import java.time.LocalDate;
import org.branchwork.admission.ApprovalResults;
import org.branchwork.admission.ApprovalResults.ApprovalResult;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.MilestoneMissing;
import org.branchwork.admission.Milestones;
import org.branchwork.admission.Procedure;
import org.branchwork.admission.VoteResults;
import org.branchwork.admission.VoteResults.VoteResult;
import org.branchwork.organization.Membership;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;

/**
 * What follows from the committee's decision on a proposal: conversion, extension or cancellation if it was approved
 * (Art. 31, 33), nothing if it was returned or refused. The meeting that adopted the proposal is looked up again.
 */
@Component
class Conclusion {

    static final String EXTENDED = "probation-extended";

    private final ApprovalResults approvals;
    private final VoteResults votes;
    private final Milestones milestones;
    private final Persons persons;
    private final Procedure procedure;
    private final OrganisationTime time;

    Conclusion(
            ApprovalResults approvals,
            VoteResults votes,
            Milestones milestones,
            Persons persons,
            Procedure procedure,
            OrganisationTime time) {
        this.approvals = approvals;
        this.votes = votes;
        this.milestones = milestones;
        this.persons = persons;
        this.procedure = procedure;
        this.time = time;
    }

    void of(MembershipCase theCase, ProbationCommitteeReview.Form proposed) {
        ApprovalResult approval = approvals
                .latest(theCase.number())
                .orElseThrow(() -> new MilestoneMissing(theCase.number(), "nothing was concluded"));
        switch (approval.decision()) {
            case "APPROVED" -> apply(theCase, proposed, approval.meetingOn());
            case "REFUSED" -> theCase.forget(Fact.CONVERSION_RESOLVED_ON);
            default -> {}
        }
    }

    private void apply(MembershipCase theCase, ProbationCommitteeReview.Form proposed, LocalDate approvedOn) {
        LocalDate resolvedOn = resolvedOn(theCase, proposed.meetingOn());
        switch (proposed.proposal()) {
            case CONVERT -> convert(theCase, resolvedOn, approvedOn);
            case EXTEND -> extend(theCase, proposed.extensionMonths());
            case CANCEL -> cancel(theCase);
            case POSTPONE -> throw new MilestoneMissing(theCase.number(), "a postponement is not approved");
        }
    }

    /** The meeting of before the proposal was on something else. */
    private LocalDate resolvedOn(MembershipCase theCase, LocalDate proposedOn) {
        return votes.latest(theCase.number())
                .filter(VoteResult::adopted)
                .map(VoteResult::meetingOn)
                .filter(day -> !day.isBefore(proposedOn))
                .orElseThrow(() -> new MilestoneMissing(theCase.number(), "no vote was adopted and confirmed"));
    }

    /** He votes from the day his state changes; standing counts from the last day of probation (Art. 33). */
    private void convert(MembershipCase theCase, LocalDate resolvedOn, LocalDate approvedOn) {
        milestones.fullMember(theCase, resolvedOn, approvedOn);
        persons.get(theCase.applicant()).becomes(Membership.FULL, time.today());
    }

    private void extend(MembershipCase theCase, int months) {
        LocalDate until = new Extension(theCase.day(Fact.PROBATION_UNTIL), months).until();
        milestones.extended(theCase, until);
        procedure.signal(theCase.number(), EXTENDED);
    }

    private void cancel(MembershipCase theCase) {
        milestones.close(theCase, CaseState.CANCELLED, time.today(), "probation.CANCELLED");
        persons.get(theCase.applicant()).becomes(Membership.NONE, time.today());
    }
}
