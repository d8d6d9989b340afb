package org.branchwork.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.branchwork.engine.ClockControl;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Posts;
import org.branchwork.organization.leave.LeaveDesk;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.WorkingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database once, before the first request is answered and before the engine fires anything by itself: the
 * clock goes back four years and comes forward again, and people do their tasks on the way.
 */
@Component
@DemoOnly
class Demonstration implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final Persons persons;
    private final Posts posts;
    private final DemoSchool school;
    private final Walker walker;
    private final ClockControl clock;
    private final OrganisationTime time;
    private final WorkingDays workingDays;
    private final LeaveDesk leaves;
    private boolean running;

    Demonstration(
            Persons persons,
            Posts posts,
            DemoSchool school,
            Walker walker,
            ClockControl clock,
            OrganisationTime time,
            WorkingDays workingDays,
            LeaveDesk leaves) {
        this.persons = persons;
        this.posts = posts;
        this.school = school;
        this.walker = walker;
        this.clock = clock;
        this.time = time;
        this.workingDays = workingDays;
        this.leaves = leaves;
    }

    @Override
    public void start() {
        running = true;
        if (persons.count() == 0) {
            fill();
        } else if (posts.administrators(time.today()).isEmpty()) {
            throw new IllegalStateException(
                    "The demonstration data were not finished; delete data/demo* and start again.");
        }
    }

    private void fill() {
        long begun = System.nanoTime();
        LocalDateTime present = LocalDateTime.now(Clock.system(time.zone()));
        Days days = new Days(present.toLocalDate(), workingDays);
        List<Story> stories = Stories.all();
        LOG.info(
                "Demonstration: telling {} cases of the last four years, once; this takes a little while",
                stories.size());
        clock.startAt(first(stories, days.present()).minusDays(1).atTime(8, 0));
        school.found(days);
        walk(stories, days, present);
        clock.returnToPresent();
        // the organization commissioner of the second branch acts for its secretary
        leaves.enter("pangbo", "pangbo", time.today(), time.today().plusDays(12), "lantian");
        school.open(days);
        LOG.info("Demonstration: ready after {} s", (System.nanoTime() - begun) / 1_000_000_000);
    }

    private static LocalDate first(List<Story> stories, LocalDate present) {
        return stories.stream()
                .map(story -> story.begins(present))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private void walk(List<Story> stories, Days days, LocalDateTime present) {
        Map<Walk, LocalDateTime> due = new HashMap<>();
        PriorityQueue<Walk> waiting = new PriorityQueue<>(
                Comparator.comparing((Walk walk) -> due.get(walk)).thenComparing(walk -> walk.story.applicant));
        stories.forEach(story -> {
            Walk walk = new Walk(story, days);
            due.put(walk, walk.begins());
            waiting.add(walk);
        });
        int year = 0;
        while (!waiting.isEmpty() && due.get(waiting.peek()).isBefore(present)) {
            Walk walk = waiting.poll();
            clock.advanceTo(due.get(walk));
            if (time.today().getYear() != year) {
                year = time.today().getYear();
                LOG.info("Demonstration: {}", year);
            }
            walker.visit(walk, days).ifPresent(next -> {
                due.put(walk, next);
                waiting.add(walk);
            });
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which is among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
