package org.branchwork.path.application;

import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;

/** The application letters of a case: handed in with the application, and again after a return. */
@Component
class Letters {

    static final String SUBMITTED = "application-submitted";

    private final CaseSteps steps;
    private final StepRecords records;

    Letters(CaseSteps steps, StepRecords records) {
        this.steps = steps;
        this.records = records;
    }

    record Letter(String letter) {}

    String latest(String caseNumber) {
        return steps.findFirstByCaseNumberAndKeyOrderByIdDesc(caseNumber, "application-amend")
                .or(() -> steps.findFirstByCaseNumberAndKeyOrderByIdDesc(caseNumber, SUBMITTED))
                .map(CaseStep::values)
                .map(values -> records.entered(values, Letter.class).letter())
                .orElse("");
    }
}
