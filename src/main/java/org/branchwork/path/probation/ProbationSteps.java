package org.branchwork.path.probation;

import java.util.List;
import java.util.Optional;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.MembershipCase;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;

/** What has been done in the probation of a case, in order. */
@Component
class ProbationSteps {

    static final String REPORT = "probation-thought-report";
    static final String SPONSOR_OPINION = "probation-sponsor-opinion";
    static final String ASSESS = "probation-assess";
    static final String APPLICATION = "probation-apply-conversion";
    static final String OPINIONS = "probation-opinions";
    static final String COMMITTEE_REVIEW = "probation-committee-review";
    static final String REVIEW_FOR_CAUSE = "review-for-cause";

    private static final String CONCLUDE = "approval-conclude";

    private final CaseSteps steps;
    private final StepRecords records;

    ProbationSteps(CaseSteps steps, StepRecords records) {
        this.steps = steps;
        this.records = records;
    }

    List<CaseStep> all(MembershipCase theCase) {
        return steps.findByCaseNumberAndStageRunOrderById(theCase.number(), theCase.stageRun());
    }

    Optional<CaseStep> latest(MembershipCase theCase, String key) {
        return steps.findFirstByCaseNumberAndStageRunAndKeyOrderByIdDesc(theCase.number(), theCase.stageRun(), key);
    }

    <F extends Record> F entered(CaseStep step, Class<F> form) {
        return records.entered(step.values(), form);
    }

    /** The approval of the one extension, if it was given here: what was handed in before it counts no more. */
    Optional<CaseStep> extension(MembershipCase theCase) {
        boolean proposed = false;
        for (CaseStep step : all(theCase)) {
            if (step.key().equals(COMMITTEE_REVIEW)) {
                proposed = entered(step, ProbationCommitteeReview.Form.class).extend();
            } else if (proposed && step.key().equals(CONCLUDE) && "APPROVED".equals(step.outcome())) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** The conversion application that counts: the latest, unless an extension came after it. */
    Optional<CaseStep> application(MembershipCase theCase) {
        long after = extension(theCase).map(CaseStep::id).orElse(0L);
        return latest(theCase, APPLICATION).filter(step -> step.id() > after);
    }
}
