package org.branchwork.path.developmenttarget;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Companion;
import org.branchwork.admission.Fact;
import org.branchwork.admission.ListingOrder;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.MilestoneMissing;
import org.branchwork.admission.Milestones;
import org.branchwork.admission.NoticeResults;
import org.branchwork.admission.NoticeResults.NoticeResult;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.task.EarlierSteps;
import org.springframework.stereotype.Component;

/** What the model of stage III asks and does. */
@Component("developmentTarget")
public class DevelopmentTarget {

    private final Cases cases;
    private final Sponsors sponsors;
    private final NoticeResults notices;
    private final ListingOrder order;
    private final Milestones milestones;
    private final EarlierSteps earlier;
    private final Rulebook rulebook;
    private final OrganisationTime time;

    DevelopmentTarget(
            Cases cases,
            Sponsors sponsors,
            NoticeResults notices,
            ListingOrder order,
            Milestones milestones,
            EarlierSteps earlier,
            Rulebook rulebook,
            OrganisationTime time) {
        this.cases = cases;
        this.sponsors = sponsors;
        this.notices = notices;
        this.order = order;
        this.milestones = milestones;
        this.earlier = earlier;
        this.rulebook = rulebook;
        this.time = time;
    }

    /** Of a case taken over from another organisation as that of a development target: also where the stage is walked again. */
    public boolean isListedElsewhere(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        return theCase.has(Fact.LISTED_ON)
                && earlier.latest(theCase, TargetDiscuss.KEY).isEmpty();
    }

    /** Here, or elsewhere with a review that was handed over and accepted. */
    public boolean isReviewed(String caseNumber) {
        return cases.get(caseNumber).has(Fact.REVIEWED_ON);
    }

    /** Those who have not answered yet; an acceptance that stands is not asked for again. */
    public List<String> sponsorsToAsk(String caseNumber) {
        return sponsors.present(caseNumber).stream()
                .filter(one -> one.acceptedOn() == null)
                .map(Companion::login)
                .toList();
    }

    /** Whether somebody has to be named anew. */
    public boolean hasDeclined(String caseNumber) {
        return sponsors.present(caseNumber).size() < needed();
    }

    public boolean hasSponsors(String caseNumber) {
        List<Companion> present = sponsors.present(caseNumber);
        return present.size() == needed() && present.stream().allMatch(one -> one.acceptedOn() != null);
    }

    /** Training counts for a year (T-RETRAIN), whatever round it was taken in. */
    public boolean isTrained(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        LocalDate trainedOn = theCase.day(Fact.TRAINED_ON);
        LocalDate oldest = rulebook.on(time.today(), theCase.branch())
                .value(Rule.T_RETRAIN)
                .times(-1, time.today());
        return trainedOn != null && !trainedOn.isBefore(oldest);
    }

    /** Whether the higher committee is to answer now: first since 2026, after the notice by the Rules of 2014 (Art. 13). */
    public boolean isConsentNext(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        return !theCase.has(Fact.CONSENTED_ON) && (order.consentFirst(theCase) || wasMadePublic(theCase));
    }

    public boolean isNoticeNext(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        return !wasMadePublic(theCase) && (theCase.has(Fact.CONSENTED_ON) || !order.consentFirst(theCase));
    }

    /** With nothing in the way, and since the latest proposal: a new one has taken the facts of the notice before it back. */
    private boolean wasMadePublic(MembershipCase theCase) {
        return theCase.has(Fact.NOTICE_UNTIL)
                && notices.latest(theCase).map(NoticeResult::clear).orElse(false);
    }

    /**
     * Listed on the day the notice is closed; where the filing came after it, on the day it was answered.
     *
     * @throws MilestoneMissing unless the notice of this round was closed with nothing in the way
     */
    public void list(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        if (theCase.has(Fact.LISTED_ON)) {
            return; // walked again along steps already taken, or listed elsewhere
        }
        if (!wasMadePublic(theCase)) {
            throw new MilestoneMissing(caseNumber, "no notice was closed with nothing in the way");
        }
        boolean noticeLast = order.consentFirst(theCase) || !theCase.has(Fact.CONSENTED_ON);
        milestones.developmentTarget(theCase, noticeLast ? time.today() : theCase.day(Fact.CONSENTED_ON));
    }

    private int needed() {
        return rulebook.on(time.today()).value(Rule.SPONSOR_COUNT).amount();
    }
}
