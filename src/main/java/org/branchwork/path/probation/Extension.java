package org.branchwork.path.probation;

import java.time.LocalDate;

/** An extension of probation by whole months (Art. 31); the end clamps to the end of the month. */
record Extension(LocalDate probationUntil, int months) {

    LocalDate until() {
        return probationUntil.plusMonths(months);
    }
}
