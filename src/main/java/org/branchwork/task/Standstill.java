package org.branchwork.task;

import java.util.Set;

/**
 * One place where a case does not move, and why.
 *
 * @param taskId   the open task, or null where a step of the machine failed
 * @param element  the task key, or the element that failed
 * @param instance the running process the place belongs to
 */
public record Standstill(Set<Reason> reasons, String caseNumber, String taskId, String element, String instance) {

    public enum Reason {
        OVERDUE,
        NOBODY,
        FAILED
    }
}
