package org.branchwork.path.cultivation;

import java.time.LocalDate;
import java.util.Optional;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.task.ChoiceLabels;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;

/** What earlier steps of a case say, for those who take the next one. */
@Component
class CultivationRecord {

    static final String TALK = "application-talk";
    static final String RECOMMEND = "cultivation-recommend";
    static final String DETERMINE = "cultivation-determine";
    static final String FILE = "cultivation-file";
    static final String APPOINT = "cultivation-appoint-contacts";
    static final String REPORT = "cultivation-thought-report";
    static final String OPINION = "cultivation-contact-opinion";
    static final String ASSESS = "cultivation-assess";

    private final CaseSteps steps;
    private final StepRecords records;
    private final ChoiceLabels labels;

    CultivationRecord(CaseSteps steps, StepRecords records, ChoiceLabels labels) {
        this.steps = steps;
        this.records = records;
        this.labels = labels;
    }

    Optional<CaseStep> latest(String caseNumber, String key) {
        return steps.findFirstByCaseNumberAndKeyOrderByIdDesc(caseNumber, key);
    }

    /** The date the latest step of that key bears, or null. */
    LocalDate day(String caseNumber, String key) {
        return latest(caseNumber, key).map(CaseStep::actedOn).orElse(null);
    }

    /** What was written at the latest step of that key, or null. */
    String text(String caseNumber, String key, String field) {
        return latest(caseNumber, key).map(step -> text(step, field)).orElse(null);
    }

    String text(CaseStep step, String field) {
        return records.field(step.values(), field).orElse(null);
    }

    /** What was chosen at the latest step of that key, in the reader's language, or null. */
    String choice(String caseNumber, String key, String field) {
        return latest(caseNumber, key).map(step -> chosen(step, field)).orElse(null);
    }

    String chosen(CaseStep step, String field) {
        String chosen = text(step, field);
        return chosen == null ? null : labels.of(step.key(), field, chosen);
    }
}
