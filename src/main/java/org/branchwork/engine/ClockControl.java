package org.branchwork.engine;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import org.branchwork.engine.hardening.EngineClock;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves the one clock forward, firing on the way whatever falls due, each at its own moment, so that dates computed by what
 * follows are right. For simulation and demonstration data: the job executor is off there.
 */
@Component
public class ClockControl {

    private static final Logger LOG = LoggerFactory.getLogger(ClockControl.class);

    private final ManagementService management;
    private final TaskRouter router;
    private final TaskIncidents incidents;
    private final OrganisationTime time;
    private final EngineClock clock;

    ClockControl(
            ManagementService management,
            TaskRouter router,
            TaskIncidents incidents,
            OrganisationTime time,
            EngineClock clock) {
        this.management = management;
        this.router = router;
        this.incidents = incidents;
        this.time = time;
        this.clock = clock;
    }

    /** @throws Refusal if the moment has passed already */
    public synchronized void moveTo(LocalDateTime now) {
        Date target = time.at(now);
        if (target.getTime() < clock.millis() / 60_000 * 60_000) {
            throw Refusal.input("now", "clock-backwards", time.now().toString());
        }
        if (now.toLocalDate().isAfter(time.today())) {
            advance(time.at(now.toLocalDate().atStartOfDay()));
            router.routeByToday();
        }
        advance(target);
        incidents.sweep();
    }

    /** As {@link #moveTo}, without a look at what stands still by then: for many small steps one after another. */
    public synchronized void advanceTo(LocalDateTime now) {
        advance(time.at(now));
    }

    private void advance(Date target) {
        for (Optional<Job> job = next(target); job.isPresent(); job = next(target)) {
            clock.moveTo(Math.max(job.get().getDuedate().getTime(), clock.millis()));
            fire(job.get());
        }
        clock.moveTo(Math.max(target.getTime(), clock.millis()));
    }

    /** Sets the clock back, before anything has happened. */
    public synchronized void startAt(LocalDateTime now) {
        clock.moveTo(time.at(now).getTime());
    }

    /** What is due by now has happened, and the clock is the real one again. */
    public synchronized void returnToPresent() {
        advance(new Date());
        clock.moveTo(System.currentTimeMillis());
        incidents.sweep();
    }

    /** Fires what has fallen due already, as after an act that bears a past date. */
    public synchronized void settle() {
        for (Optional<Job> job = next(new Date(clock.millis()));
                job.isPresent();
                job = next(new Date(clock.millis()))) {
            fire(job.get());
        }
    }

    private Optional<Job> next(Date until) {
        return management
                .createJobQuery()
                .withRetriesLeft()
                .active()
                .duedateLowerThan(new Date(until.getTime() + 1))
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc()
                .listPage(0, 50)
                .stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .findFirst();
    }

    /** A job that fails loses a retry and becomes an incident in the end; the others go on. */
    private void fire(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException e) {
            LOG.warn("job {} failed", job.getId(), e);
        }
    }
}
