package org.branchwork.path.publicnotice.uptime;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** A time in which nobody could be reached, in the organisation's zone. */
public record Outage(LocalDateTime from, LocalDateTime until) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Override
    public String toString() {
        return MINUTE.format(from) + " – " + MINUTE.format(until);
    }
}
