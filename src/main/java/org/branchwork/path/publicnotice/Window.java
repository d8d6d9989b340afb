package org.branchwork.path.publicnotice;

import java.time.LocalDate;

/**
 * When a notice runs: from the day of posting, which is not counted, to the last of its working days.
 *
 * @param provisional whether the holidays of a year in it were not announced yet
 */
record Window(LocalDate from, LocalDate until, boolean provisional) {

    /** The first day on which the notice has run its time. */
    LocalDate over() {
        return until.plusDays(1);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    @Override
    public String toString() {
        return from + " – " + until;
    }
}
