package org.branchwork.path.probation;

import java.util.Optional;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.PendingSignals;
import org.branchwork.admission.Procedure;
import org.branchwork.admission.Stage;
import org.springframework.stereotype.Component;

/** What a probation has been told since its committee last met, for a stage started anew. */
@Component
class ProbationSignals implements PendingSignals {

    private final ProbationSteps steps;
    private final Procedure procedure;

    ProbationSignals(ProbationSteps steps, Procedure procedure) {
        this.steps = steps;
        this.procedure = procedure;
    }

    @Override
    public void repeat(MembershipCase theCase) {
        if (theCase.stage() != Stage.PROBATION) {
            return;
        }
        Optional<CaseStep> application = steps.application(theCase);
        if (steps.extension(theCase).isPresent() && application.isEmpty()) {
            procedure.signal(theCase.number(), Conclusion.EXTENDED);
        }
        if (sinceReview(theCase, steps.latest(theCase, ProbationSteps.REVIEW_FOR_CAUSE))) {
            procedure.signal(theCase.number(), ProbationSteps.REVIEW_FOR_CAUSE);
        }
        if (sinceReview(theCase, application)) {
            procedure.signal(theCase.number(), ProbationApplyConversion.IN);
        }
    }

    /** Later than the committee's latest proposal, so that it has not been answered by one. */
    private boolean sinceReview(MembershipCase theCase, Optional<CaseStep> told) {
        long review = steps.latest(theCase, ProbationSteps.COMMITTEE_REVIEW)
                .map(CaseStep::id)
                .orElse(0L);
        return told.filter(step -> step.id() > review).isPresent();
    }
}
