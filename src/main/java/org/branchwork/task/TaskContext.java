package org.branchwork.task;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.branchwork.admission.MembershipCase;

/**
 * What a handler is told about the task in hand.
 *
 * @param subject whom or what this instance of a repeated task is about (a login, the id of an objection); else null
 * @param actor   the login of the person acting; null while nobody does, as when a due date is asked for
 * @param openedOn the day the task opened
 * @param now     in the organisation's zone
 */
public record TaskContext(
        MembershipCase theCase,
        String taskId,
        String taskKey,
        String subject,
        String actor,
        LocalDate openedOn,
        LocalDateTime now) {

    public LocalDate today() {
        return now.toLocalDate();
    }

    public String caseNumber() {
        return theCase.number();
    }
}
