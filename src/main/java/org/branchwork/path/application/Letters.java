package org.branchwork.path.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;

/** The application letters of a case: handed in with the application, and again after a return. */
@Component
class Letters {

    static final String SUBMITTED = "application-submitted";

    private static final String AMENDED = "application-amend";

    private final CaseSteps steps;
    private final StepRecords records;
    private final OrganisationTime time;

    Letters(CaseSteps steps, StepRecords records, OrganisationTime time) {
        this.steps = steps;
        this.records = records;
        this.time = time;
    }

    record Letter(String letter) {}

    void submitted(MembershipCase theCase, String actor, LocalDate on, String letter, List<Check> checks) {
        steps.save(new CaseStep(
                theCase,
                SUBMITTED,
                null,
                actor,
                on,
                time.now(),
                null,
                records.write(new Letter(letter)),
                null,
                null,
                records.write(checks)));
    }

    String latest(String caseNumber) {
        return step(caseNumber)
                .flatMap(step -> records.field(step.values(), "letter"))
                .orElse("");
    }

    /** The day the latest letter was handed in; null for a case that came from elsewhere without one. */
    LocalDate handedInOn(String caseNumber) {
        return step(caseNumber).map(CaseStep::actedOn).orElse(null);
    }

    private Optional<CaseStep> step(String caseNumber) {
        return steps.findFirstByCaseNumberAndKeyOrderByIdDesc(caseNumber, AMENDED)
                .or(() -> steps.findFirstByCaseNumberAndKeyOrderByIdDesc(caseNumber, SUBMITTED));
    }
}
