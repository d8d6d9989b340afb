package org.branchwork.task;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * A task waiting for somebody.
 *
 * @param due      the last day in time, or null
 * @param assignee the person it is given to, or null
 * @param people   persons it is offered to by name
 * @param groups   posts of organs it is offered to, as {@code SECRETARY-BS1}
 */
public record OpenTask(
        String id,
        String key,
        String caseNumber,
        String applicantName,
        String subject,
        LocalDateTime since,
        LocalDate due,
        String assignee,
        Set<String> people,
        Set<String> groups) {

    /** Whether it is one person's own, as a sponsor's opinion is, and comes with no post. */
    public boolean byName() {
        return people.isEmpty() && groups.isEmpty();
    }

    public boolean overdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
