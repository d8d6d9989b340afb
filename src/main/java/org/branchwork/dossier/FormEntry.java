package org.branchwork.dossier;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.task.NotRequired;

/**
 * What somebody who keeps the ledger enters about some numbers.
 *
 * @param state      ISSUED enters new numbers; VOID, LOST and RETURNED say what became of numbers that are there
 * @param organ      the committee they are issued to; without it one's own
 * @param year       the year they are issued for; without it that of {@code on}
 * @param on         without it today
 * @param reason     needed where a form is void or lost
 * @param replacedBy the number of the form a person fills in instead, where his own is void or lost
 */
public record FormEntry(
        List<String> numbers,
        FormState state,
        @NotRequired String organ,
        @NotRequired Integer year,
        @NotRequired LocalDate on,
        @NotRequired String reason,
        @NotRequired String replacedBy) {}
