package org.branchwork.boards;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.branchwork.admission.Stage;

/**
 * An open step of a case.
 *
 * @param person   the name of the one whose case it is
 * @param due      the last day in time, or null
 * @param assignee the login of the one it is given to, or null
 */
public record Step(
        String taskId,
        String key,
        String caseNumber,
        Stage stage,
        String branch,
        String person,
        LocalDateTime since,
        LocalDate due,
        String assignee) {

    public boolean late(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
