package org.branchwork.task.draft;

import org.branchwork.task.OpenTask;

/**
 * A form somebody may have open: a step of a case, whatever id its task has at present, so that a draft outlives a stage that
 * is started anew.
 *
 * @param caseNumber null for the application, before there is a case
 * @param subject    whom or what this instance of a repeated step is about; else null
 */
public record FormPlace(String caseNumber, String stepKey, String subject) {

    public static final FormPlace APPLICATION = new FormPlace(null, "application", null);

    public static FormPlace of(OpenTask task) {
        return new FormPlace(task.caseNumber(), task.key(), task.subject());
    }

    String name() {
        return caseNumber == null ? stepKey : caseNumber + "/" + stepKey + (subject == null ? "" : "/" + subject);
    }
}
