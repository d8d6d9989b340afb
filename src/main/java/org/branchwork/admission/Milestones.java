package org.branchwork.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The changes of state, each with the facts it rests on. Whoever asks, by whatever route: a fact that is missing stops the
 * change and rolls the act back.
 */
@Component
public class Milestones {

    private final Companions companions;
    private final Clock clock;

    public Milestones(Companions companions, Clock clock) {
        this.companions = companions;
        this.clock = clock;
    }

    /** Art. 8: determined by the branch committee, and the filing answered without objection. */
    public void activist(MembershipCase theCase, LocalDate since, LocalDate filedOn) {
        theCase.require(CaseState.APPLICANT);
        theCase.require(Fact.RECEIVED_ON, Fact.TALKED_ON);
        theCase.reach(CaseState.ACTIVIST, Map.of(Fact.ACTIVIST_SINCE, since, Fact.FILED_ON, filedOn));
    }

    /** Art. 13: consent of the higher committee, and a public notice that ran without obstacle. */
    public void developmentTarget(MembershipCase theCase, LocalDate listedOn) {
        theCase.require(CaseState.ACTIVIST);
        theCase.require(Fact.ACTIVIST_SINCE, Fact.CONSENTED_ON, Fact.NOTICE_FROM, Fact.NOTICE_UNTIL);
        theCase.reach(CaseState.DEVELOPMENT_TARGET, Map.of(Fact.LISTED_ON, listedOn));
    }

    /** Art. 19-21: adopted by the branch meeting, after review, training and pre-review. */
    public void accepted(MembershipCase theCase, LocalDate resolvedOn) {
        theCase.require(CaseState.DEVELOPMENT_TARGET, CaseState.ACCEPTED_PENDING_APPROVAL);
        theCase.require(Fact.LISTED_ON, Fact.REVIEWED_ON, Fact.TRAINED_ON, Fact.PRE_REVIEWED_ON, Fact.FORM_NUMBER);
        // a talk on an earlier resolution says nothing about this one
        theCase.reach(
                CaseState.ACCEPTED_PENDING_APPROVAL, Map.of(Fact.RESOLVED_ON, resolvedOn), Fact.COMMITTEE_TALKED_ON);
    }

    /** Art. 22: the general branch sends the resolution back; the branch votes again. */
    public void resolutionReturned(MembershipCase theCase, String reason) {
        theCase.require(CaseState.ACCEPTED_PENDING_APPROVAL);
        theCase.forget(Fact.RESOLVED_ON);
        theCase.become(CaseState.DEVELOPMENT_TARGET, reason);
    }

    /** Art. 24-25, 31: approved by the higher committee; membership and probation count from the resolution. */
    public void probationaryMember(MembershipCase theCase, LocalDate approvedOn, LocalDate probationUntil) {
        theCase.require(CaseState.ACCEPTED_PENDING_APPROVAL);
        theCase.require(Fact.RESOLVED_ON, Fact.COMMITTEE_TALKED_ON);
        theCase.reach(
                CaseState.PROBATIONARY_MEMBER,
                Map.of(
                        Fact.APPROVED_ON,
                        approvedOn,
                        Fact.MEMBER_SINCE,
                        theCase.day(Fact.RESOLVED_ON),
                        Fact.PROBATION_UNTIL,
                        probationUntil));
    }

    /** Art. 31: once, adopted by the branch meeting and approved. */
    public void extended(MembershipCase theCase, LocalDate until) {
        theCase.require(CaseState.PROBATIONARY_MEMBER);
        theCase.require(Fact.MEMBER_SINCE, Fact.PROBATION_UNTIL);
        theCase.reach(CaseState.EXTENDED, Map.of(Fact.EXTENDED_UNTIL, until));
    }

    /** Art. 33: converted with effect from the last day of probation, whenever the meeting and the approval came. */
    public void fullMember(MembershipCase theCase, LocalDate resolvedOn, LocalDate approvedOn) {
        theCase.require(CaseState.PROBATIONARY_MEMBER, CaseState.EXTENDED);
        theCase.require(Fact.MEMBER_SINCE, Fact.PROBATION_UNTIL);
        theCase.reach(
                CaseState.FULL_MEMBER,
                Map.of(
                        Fact.CONVERSION_RESOLVED_ON,
                        resolvedOn,
                        Fact.CONVERSION_APPROVED_ON,
                        approvedOn,
                        Fact.STANDING_SINCE,
                        theCase.lastDayOfProbation()));
    }

    /** Back among the activists: what belongs to the abandoned round leaves the facts and stays in the timeline. */
    public void backToActivist(MembershipCase theCase, LocalDate trainingStillCountsSince, String reason) {
        theCase.require(CaseState.ACTIVIST, CaseState.DEVELOPMENT_TARGET, CaseState.ACCEPTED_PENDING_APPROVAL);
        theCase.require(Fact.ACTIVIST_SINCE, Fact.FILED_ON);
        Set<Fact> kept = EnumSet.copyOf(Fact.KEPT_BY_AN_ACTIVIST);
        LocalDate trained = theCase.day(Fact.TRAINED_ON);
        if (trained != null && !trained.isBefore(trainingStillCountsSince)) {
            kept.add(Fact.TRAINED_ON);
        }
        theCase.keepOnly(kept);
        release(theCase, CompanionRole.SPONSOR, reason);
        theCase.become(CaseState.ACTIVIST, reason);
    }

    /** No longer, or not yet, an activist: the time served ends. */
    public void backToApplicant(MembershipCase theCase, String reason) {
        theCase.require(CaseState.APPLICANT, CaseState.ACTIVIST);
        theCase.keepOnly(EnumSet.of(Fact.RECEIVED_ON, Fact.TALKED_ON));
        release(theCase, CompanionRole.CONTACT, reason);
        theCase.become(CaseState.APPLICANT, reason);
    }

    /** Art. 12, 34: from another organisation, at the place its facts bear out; contacts and sponsors are appointed anew here. */
    public void takenOver(MembershipCase theCase, Handover handover) {
        theCase.require(CaseState.APPLICANT);
        if (!handover.sound()) {
            throw new MilestoneMissing(theCase.number(), "what was handed over does not bear out " + handover.state());
        }
        theCase.take(handover.facts());
        theCase.become(handover.state(), null);
    }

    /** From earlier records of the branch itself: as {@link #takenOver}, or where an applicant waits for his talk. */
    public void broughtIn(MembershipCase theCase, Handover recorded) {
        if (!recorded.awaitsTalk()) {
            takenOver(theCase, recorded);
            return;
        }
        theCase.require(CaseState.APPLICANT);
        theCase.take(recorded.facts());
    }

    /** Any end but full membership. */
    public void close(MembershipCase theCase, CaseState end, LocalDate on, String reason) {
        if (!end.closed()) {
            throw new MilestoneMissing(theCase.number(), end + " does not close a case");
        }
        if (theCase.state().closed()) {
            throw new MilestoneMissing(theCase.number(), "is closed as " + theCase.state());
        }
        theCase.note(Fact.CLOSED_ON, on);
        theCase.become(end, reason);
    }

    /** Art. 36: the archive of a full member is complete. */
    public void archived(MembershipCase theCase, LocalDate on) {
        theCase.require(CaseState.FULL_MEMBER);
        theCase.note(Fact.CLOSED_ON, on);
    }

    private void release(MembershipCase theCase, CompanionRole role, String reason) {
        companions.present(theCase.number(), role).forEach(c -> c.release(LocalDate.now(clock), reason));
    }
}
