package org.branchwork.path.probation;

import java.util.Set;

/** What the archive of a member holds at least (Rules 2026, Art. 36), and the steps that record each. */
enum ArchiveItem {
    ADMISSION_FORM(Set.of("acceptance-fill-form")),
    APPLICATION_LETTER(Set.of("application-submitted")),
    ACTIVIST_REGISTER(Set.of("cultivation-contact-opinion", "cultivation-assess")),
    POLITICAL_REVIEW(Set.of("target-political-review")),
    PROBATION_REGISTER(Set.of(ProbationSteps.SPONSOR_OPINION, ProbationSteps.ASSESS)),
    CONVERSION_APPLICATION(Set.of(ProbationSteps.APPLICATION));

    private final Set<String> records;

    ArchiveItem(Set<String> records) {
        this.records = records;
    }

    /** Whether each of its records is among the steps taken. */
    boolean recordedIn(Set<String> taken) {
        return taken.containsAll(records);
    }
}
