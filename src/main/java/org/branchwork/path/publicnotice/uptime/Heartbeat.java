package org.branchwork.path.publicnotice.uptime;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes every minute that the application is there. Real time counts, whatever clock the organisation goes by; a simulation
 * leaps through years in an hour and has no outages.
 */
@Component
@Profile("!simulation")
class Heartbeat {

    private final JdbcTemplate jdbc;
    private final Clock real;

    @Autowired
    Heartbeat(JdbcTemplate jdbc) {
        this(jdbc, Clock.systemUTC());
    }

    Heartbeat(JdbcTemplate jdbc, Clock real) {
        this.jdbc = jdbc;
        this.real = real;
    }

    /** Carries the present row on, or begins one after a break; of several nodes each carries on the same row. */
    @Scheduled(fixedRate = 60_000)
    @Transactional
    public void beat() {
        long now = real.instant().getEpochSecond();
        int carriedOn = jdbc.update(
                "update up_time set until_second = case when until_second < ? then ? else until_second end"
                        + " where id = (select max(id) from up_time) and until_second >= ?",
                now,
                now,
                now - Outages.LEAST.toSeconds());
        if (carriedOn == 0) {
            jdbc.update("insert into up_time (from_second, until_second) values (?, ?)", now, now);
        }
    }
}
