package org.branchwork.dossier;

import java.util.Optional;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Stage;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;

/** What earlier records say about cases that were under way before they were kept here. */
@Component
public class RecordsBefore {

    private final CaseSteps steps;
    private final StepRecords records;

    public RecordsBefore(CaseSteps steps, StepRecords records) {
        this.steps = steps;
        this.records = records;
    }

    public Optional<EarlierRecords> of(MembershipCase theCase) {
        return step(theCase).map(this::read);
    }

    /** Empty as well where the case went on with another stage: what was before that stage is over. */
    public Optional<EarlierRecords> of(MembershipCase theCase, Stage wentOnWith) {
        return step(theCase).filter(step -> step.stage() == wentOnWith).map(this::read);
    }

    private Optional<CaseStep> step(MembershipCase theCase) {
        return steps.findFirstByCaseNumberAndKeyOrderByIdDesc(theCase.number(), CaseSteps.EARLIER_RECORDS);
    }

    /** Erased ones say nothing. */
    private EarlierRecords read(CaseStep step) {
        return records.entered(step.values(), EarlierRecords.class);
    }
}
