package org.branchwork.admission;

import java.time.LocalDate;

/**
 * One thought report of a case: the one in hand or to come, or one that was handed in.
 *
 * @param opens from this day on it could, or can, be handed in; null for one of a time that no longer counts
 * @param next  the day the following one opens: who hands in before it has kept to his turn; null as above
 * @param step  the report as it was handed in; null for the one in hand or to come
 */
public record ReportTurn(LocalDate opens, LocalDate next, CaseStep step) {

    /** The last day in time, or null. */
    public LocalDate until() {
        return next == null ? null : next.minusDays(1);
    }

    /** Whether the following one had opened before this was handed in, or has by that day. */
    public boolean late(LocalDate today) {
        LocalDate in = step == null ? today : step.enteredAt().toLocalDate();
        return next != null && !in.isBefore(next);
    }
}
