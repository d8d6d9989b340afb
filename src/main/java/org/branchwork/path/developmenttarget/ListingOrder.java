package org.branchwork.path.developmenttarget;

import org.branchwork.admission.CaseStep;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.task.EarlierSteps;
import org.springframework.stereotype.Component;

/**
 * Which comes first, the higher committee's answer or the public notice. The meeting that made the latest proposal fixes it,
 * and it stays so to the end of that round, though new Rules come into force meanwhile.
 */
@Component
class ListingOrder {

    private final EarlierSteps earlier;
    private final Rulebook rulebook;
    private final OrganisationTime time;

    ListingOrder(EarlierSteps earlier, Rulebook rulebook, OrganisationTime time) {
        this.earlier = earlier;
        this.rulebook = rulebook;
        this.time = time;
    }

    boolean consentFirst(MembershipCase theCase) {
        return rulebook.on(earlier.latest(theCase, TargetDiscuss.KEY)
                        .map(CaseStep::actedOn)
                        .orElse(time.today()))
                .asks(Rule.CONSENT_FIRST);
    }
}
