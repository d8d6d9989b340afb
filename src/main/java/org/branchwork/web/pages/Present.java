package org.branchwork.web.pages;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.task.Timetable.Awaited;
import org.branchwork.web.api.CaseViews;

/**
 * Where a case stands today: what it waits for, most pressing for this reader first, and what the calendar brings.
 *
 * @param waits   the open tasks
 * @param until   the day that has to come first where no task is open, or null
 * @param dates   all days the process waits for, the nearest first
 * @param closed  whether nothing can happen any more
 * @param closedOn null for a case that is not closed
 */
record Present(List<Wait> waits, Until until, List<Awaited> dates, boolean closed, LocalDate closedOn) {

    /**
     * @param who      the names of all who can do it, empty where nobody can
     * @param days     whole days it has been open
     * @param lateDays days past the due day, 0 in time
     * @param mine     whether the reader can do it
     */
    record Wait(CaseViews.Waiting task, String who, boolean mine, long days, long lateDays, List<Reason> reasons) {}

    /** @param days from today until it comes; negative where it should have come and has not */
    record Until(Awaited date, long days, List<Reason> reasons) {

        public boolean overdue() {
            return days < 0;
        }
    }

    /**
     * Why it waits.
     *
     * @param kind     {@code applicant}, {@code vacant}, {@code objection}, {@code quorum}, {@code counts},
     *                 {@code returned}, {@code rule} or {@code calendar}
     * @param article  in words, empty where none is the reason
     * @param earliest the first day on which it can go on, or null
     */
    record Reason(String kind, String sentence, String article, LocalDate earliest) {}

    /** Nothing is open, nothing is awaited, and the case is not closed: somebody must look. */
    public boolean standsStill() {
        return !closed && waits.isEmpty() && (until == null || until.overdue());
    }

    public Wait first() {
        return waits.isEmpty() ? null : waits.get(0);
    }

    public List<Wait> others() {
        return waits.isEmpty() ? List.of() : waits.subList(1, waits.size());
    }
}
