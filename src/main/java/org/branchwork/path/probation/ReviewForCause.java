package org.branchwork.path.probation;

import java.util.function.Supplier;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Procedure;
import org.branchwork.audit.AuditTrail;
import org.branchwork.organization.Role;
import org.branchwork.organization.Routing;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Extension or cancellation may be proposed at any time in probation where there is cause (Art. 31). */
@Component
public class ReviewForCause {

    private final Cases cases;
    private final Procedure procedure;
    private final Routing routing;
    private final CaseSteps steps;
    private final StepRecords records;
    private final AuditTrail audit;
    private final Rulebook rulebook;
    private final OrganisationTime time;

    ReviewForCause(
            Cases cases,
            Procedure procedure,
            Routing routing,
            CaseSteps steps,
            StepRecords records,
            AuditTrail audit,
            Rulebook rulebook,
            OrganisationTime time) {
        this.cases = cases;
        this.procedure = procedure;
        this.routing = routing;
        this.steps = steps;
        this.records = records;
        this.audit = audit;
        this.rulebook = rulebook;
        this.time = time;
    }

    record Entered(String reason) {}

    /** @throws Refusal NOT_ALLOWED for anybody but the secretary of the branch */
    public void requireAllowed(String actor, MembershipCase theCase) {
        if (!routing.mayAct(actor, Role.BRANCH_SECRETARY, theCase.applicant(), theCase.branch(), time.today())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
    }

    /**
     * @param reason answers null or why; asked once it is known that a review can open now
     * @throws Refusal NOT_ALLOWED to others than the branch secretary, ALREADY_DONE where no review can open now
     */
    @Transactional
    public void open(String actor, String caseNumber, Supplier<String> reason) {
        MembershipCase theCase = cases.get(caseNumber);
        requireAllowed(actor, theCase);
        boolean waiting =
                theCase.state().onProbation() && procedure.signal(caseNumber, ProbationSteps.REVIEW_FOR_CAUSE);
        if (!waiting) {
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, "no-review-now");
        }
        steps.save(new CaseStep(
                theCase,
                ProbationSteps.REVIEW_FOR_CAUSE,
                null,
                actor,
                time.today(),
                time.now(),
                null,
                records.write(new Entered(reason.get())),
                null,
                null,
                null));
        String version = rulebook.on(time.today()).version();
        audit.record(actor, ProbationSteps.REVIEW_FOR_CAUSE, caseNumber, null, version);
    }
}
