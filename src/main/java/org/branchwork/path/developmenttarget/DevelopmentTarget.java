package org.branchwork.path.developmenttarget;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Companion;
import org.branchwork.admission.Fact;
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
    private final Milestones milestones;
    private final EarlierSteps earlier;
    private final Rulebook rulebook;
    private final OrganisationTime time;

    DevelopmentTarget(
            Cases cases,
            Sponsors sponsors,
            NoticeResults notices,
            Milestones milestones,
            EarlierSteps earlier,
            Rulebook rulebook,
            OrganisationTime time) {
        this.cases = cases;
        this.sponsors = sponsors;
        this.notices = notices;
        this.milestones = milestones;
        this.earlier = earlier;
        this.rulebook = rulebook;
        this.time = time;
    }

    /** Of a case taken over from another organisation as that of a development target. */
    public boolean isListedElsewhere(String caseNumber) {
        return broughtAlong(caseNumber, Fact.LISTED_ON, TargetDiscuss.KEY);
    }

    /** Whether the receiving organ accepted the political review that was handed over. */
    public boolean isReviewedElsewhere(String caseNumber) {
        return broughtAlong(caseNumber, Fact.REVIEWED_ON, TargetPoliticalReview.KEY);
    }

    /** The fact is there, and not from this stage: also where the stage is walked again. */
    private boolean broughtAlong(String caseNumber, Fact fact, String step) {
        MembershipCase theCase = cases.get(caseNumber);
        return theCase.has(fact) && earlier.latest(theCase, step).isEmpty();
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
        LocalDate trainedOn = cases.get(caseNumber).day(Fact.TRAINED_ON);
        LocalDate oldest = rulebook.on(time.today()).value(Rule.T_RETRAIN).times(-1, time.today());
        return trainedOn != null && !trainedOn.isBefore(oldest);
    }

    /** @throws MilestoneMissing unless the notice of this round was closed with nothing in the way */
    public void list(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        if (theCase.has(Fact.LISTED_ON)) {
            return; // walked again along steps already taken, or listed elsewhere
        }
        boolean clear = notices.latest(theCase).map(NoticeResult::clear).orElse(false);
        if (!clear) {
            throw new MilestoneMissing(caseNumber, "no notice was closed with nothing in the way");
        }
        milestones.developmentTarget(theCase, time.today());
    }

    private int needed() {
        return rulebook.on(time.today()).value(Rule.SPONSOR_COUNT).amount();
    }
}
