package org.branchwork.task;

import java.time.LocalDateTime;
import java.util.List;

/** What a case waits for by the calendar, wherever its timers are kept. */
public interface Timetable {

    /**
     * @param event   the id of the event in its model
     * @param leadsTo the task that opens when it comes, or null where none follows
     * @param at      in the organisation's zone
     */
    record Awaited(String event, String leadsTo, LocalDateTime at) {}

    /** The nearest first. */
    List<Awaited> of(String caseNumber);
}
