package org.branchwork.task;

import java.time.LocalDateTime;
import java.util.List;

/** What a case waits for by the calendar, wherever its timers are kept. */
public interface Timetable {

    /**
     * @param event the id of the event in its model
     * @param at    in the organisation's zone
     */
    record Awaited(String event, LocalDateTime at) {}

    /** The nearest first. */
    List<Awaited> of(String caseNumber);
}
