package org.branchwork.admission;

import java.time.LocalDate;
import java.util.Optional;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/**
 * Which comes first, the higher committee's answer or the public notice. The meeting that made the latest proposal fixes it,
 * and it stays so to the end of that round, though new Rules come into force meanwhile.
 */
@Component
public class ListingOrder {

    private static final String DISCUSS = "target-discuss";

    private final CaseSteps steps;
    private final Rulebook rulebook;
    private final OrganisationTime time;

    public ListingOrder(CaseSteps steps, Rulebook rulebook, OrganisationTime time) {
        this.steps = steps;
        this.rulebook = rulebook;
        this.time = time;
    }

    public boolean consentFirst(MembershipCase theCase) {
        return consentFirst(theCase, time.today());
    }

    /** @param planned when the meeting will be, where there was none yet in this round */
    public boolean consentFirst(MembershipCase theCase, LocalDate planned) {
        Optional<LocalDate> discussed = discussedOn(theCase);
        if (discussed.isEmpty() && theCase.has(Fact.CONSENTED_ON) && theCase.has(Fact.NOTICE_FROM)) {
            // listed elsewhere: what was done first there
            return !theCase.day(Fact.CONSENTED_ON).isAfter(theCase.day(Fact.NOTICE_FROM));
        }
        return rulebook.on(discussed.orElse(planned)).asks(Rule.CONSENT_FIRST);
    }

    private Optional<LocalDate> discussedOn(MembershipCase theCase) {
        return discussion(theCase).map(CaseStep::actedOn);
    }

    private Optional<CaseStep> discussion(MembershipCase theCase) {
        Stage stage = theCase.stage();
        if (stage == Stage.DEVELOPMENT_TARGET) {
            return steps.findFirstByCaseNumberAndStageRunAndKeyOrderByIdDesc(
                    theCase.number(), theCase.stageRun(), DISCUSS);
        }
        return stage == Stage.ACCEPTANCE || stage == Stage.PROBATION
                ? steps.findFirstByCaseNumberAndKeyOrderByIdDesc(theCase.number(), DISCUSS)
                : Optional.empty();
    }
}
