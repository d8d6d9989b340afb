package org.branchwork.engine;

import java.util.List;
import org.branchwork.admission.CaseStep;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;

/** Who came in whose place among the steps of a stage, for one that is walked again. */
@Component
class Successions {

    private static final List<String> REPLACEMENTS = List.of("contact-replacement", "sponsor-replacement");

    private final StepRecords records;

    Successions(StepRecords records) {
        this.records = records;
    }

    /** Who stands, after all replacements, in the place of the person who took the nth step; null if nobody came for him. */
    String after(List<CaseStep> taken, int nth) {
        String gone = taken.get(nth).subject();
        String place = gone;
        for (CaseStep later : taken.subList(nth + 1, taken.size())) {
            if (replaces(later, place)) {
                place = field(later, "in");
            }
        }
        return place.equals(gone) ? null : place;
    }

    /** Whether the nth step was the last its person took before another came who was asked the same again. */
    boolean askedAnew(List<CaseStep> taken, int nth) {
        CaseStep step = taken.get(nth);
        for (CaseStep later : taken.subList(nth + 1, taken.size())) {
            if (later.key().equals(step.key()) && step.subject().equals(later.subject())) {
                return false;
            }
            if (replaces(later, step.subject())) {
                return Boolean.parseBoolean(field(later, "askedAnew"));
            }
        }
        return false;
    }

    private boolean replaces(CaseStep step, String login) {
        return REPLACEMENTS.contains(step.key()) && login.equals(field(step, "out"));
    }

    private String field(CaseStep step, String key) {
        return records.field(step.values(), key).orElse(null);
    }
}
