package org.branchwork.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Today and now in the organisation's zone, and the moments timers wait for. */
@Component
public class OrganisationTime {

    private final Clock clock;

    public OrganisationTime(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    /** 00:00 of a day: when a timer of that day fires. */
    public Date startOf(LocalDate day) {
        return at(day.atStartOfDay());
    }

    public Date at(LocalDateTime moment) {
        return Date.from(moment.atZone(clock.getZone()).toInstant());
    }
}
