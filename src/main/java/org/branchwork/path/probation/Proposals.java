package org.branchwork.path.probation;

import java.time.LocalDate;
import java.util.Optional;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.Cases;
import org.branchwork.admission.ConversionProposals;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.task.EarlierSteps;
import org.springframework.stereotype.Component;

/** What the branch committee has proposed about probationary members, read from the step in which it did. */
@Component
class Proposals implements ConversionProposals {

    private final Cases cases;
    private final ProbationSteps steps;
    private final EarlierSteps earlier;

    Proposals(Cases cases, ProbationSteps steps, EarlierSteps earlier) {
        this.cases = cases;
        this.steps = steps;
        this.earlier = earlier;
    }

    @Override
    public Optional<ConversionProposal> latest(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        return form(theCase)
                .map(form -> new ConversionProposal(
                        form.proposal(),
                        form.meetingOn(),
                        extendedUntil(form, theCase),
                        appliedOn(theCase),
                        form.remarks()));
    }

    Optional<ProbationCommitteeReview.Form> form(MembershipCase theCase) {
        return earlier.entered(theCase, ProbationSteps.COMMITTEE_REVIEW, ProbationCommitteeReview.Form.class);
    }

    private static LocalDate extendedUntil(ProbationCommitteeReview.Form form, MembershipCase theCase) {
        return form.extend() ? new Extension(theCase.day(Fact.PROBATION_UNTIL), form.extensionMonths()).until() : null;
    }

    private LocalDate appliedOn(MembershipCase theCase) {
        return steps.application(theCase).map(CaseStep::actedOn).orElse(null);
    }
}
