package org.branchwork.path.publicnotice.uptime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The breaks between the times in which the application could be reached. Before the first of them nothing is known. */
@Component
public class Outages {

    /** A restart takes less. */
    static final Duration LEAST = Duration.ofMinutes(5);

    private final JdbcTemplate jdbc;
    private final OrganisationTime time;

    Outages(JdbcTemplate jdbc, OrganisationTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    private record Up(long from, long until) {}

    /** Those that reach into the days from the first to the last, cut to these. */
    public List<Outage> within(LocalDate first, LocalDate last) {
        long start = second(first);
        long end = second(last.plusDays(1));
        List<Outage> outages = new ArrayList<>();
        long reached = Long.MAX_VALUE;
        for (Up up : about(start, end)) {
            if (up.from() - reached > LEAST.toSeconds() && up.from() > start && reached < end) {
                outages.add(new Outage(at(Math.max(reached, start)), at(Math.min(up.from(), end))));
            }
            reached = reached == Long.MAX_VALUE ? up.until() : Math.max(reached, up.until());
        }
        return outages;
    }

    /** From the last before to the first after. */
    private List<Up> about(long start, long end) {
        return jdbc.query(
                "select from_second, until_second from up_time"
                        + " where until_second >= coalesce((select max(until_second) from up_time where until_second < ?), ?)"
                        + " and from_second <= coalesce((select min(from_second) from up_time where from_second > ?), ?)"
                        + " order by from_second, until_second",
                (row, n) -> new Up(row.getLong(1), row.getLong(2)),
                start,
                start,
                end,
                end);
    }

    private long second(LocalDate day) {
        return day.atStartOfDay(zone()).toEpochSecond();
    }

    private LocalDateTime at(long second) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(second), zone());
    }

    private ZoneId zone() {
        return time.zone();
    }
}
