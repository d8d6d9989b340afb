package org.branchwork.dossier;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.admission.CaseStep;

/** What the archive of a member holds at least (Rules 2026, Art. 36), and the steps that record each. */
public enum ArchiveItem {
    ADMISSION_FORM(Set.of("acceptance-fill-form")),
    APPLICATION_LETTER(Set.of("application-submitted")),
    ACTIVIST_REGISTER(Set.of("cultivation-contact-opinion", "cultivation-assess")),
    POLITICAL_REVIEW(Set.of("target-political-review")),
    PROBATION_REGISTER(Set.of("probation-sponsor-opinion", "probation-assess")),
    CONVERSION_APPLICATION(Set.of("probation-apply-conversion"));

    private final Set<String> records;

    ArchiveItem(Set<String> records) {
        this.records = records;
    }

    /** Whether each of its records is among the steps taken. */
    public boolean recordedIn(Collection<CaseStep> steps) {
        return steps.stream().map(CaseStep::key).toList().containsAll(records);
    }

    /** The days its entries bear. */
    public List<LocalDate> days(Collection<CaseStep> steps) {
        return List.copyOf(steps.stream()
                .filter(step -> records.contains(step.key()))
                .map(CaseStep::actedOn)
                .collect(toCollection(TreeSet::new)));
    }
}
