package org.branchwork.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.task.OpenTask;

/** How far one story has come: its case, what has been done how often, and what is meant to be done when. */
final class Walk {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    final Story story;
    final Random random;
    private final Days days;
    private final LocalDate present;
    private final Map<String, Integer> done = new HashMap<>();
    private final Map<String, LocalDateTime> planned = new HashMap<>();
    String caseNumber;
    boolean deedDone;

    Walk(Story story, Days days) {
        this.story = story;
        this.days = days;
        this.present = days.present();
        this.random = new Random(story.applicant.hashCode());
    }

    LocalDateTime begins() {
        return story.begins(present).atTime(MORNING);
    }

    /** When somebody means to do this task, or null for never. */
    LocalDateTime plan(OpenTask task, LocalDateTime now) {
        int before = done.getOrDefault(task.key(), 0);
        if (story.halts(task.key(), before)) {
            return null;
        }
        return planned.computeIfAbsent(task.id(), id -> {
            Integer pinned = story.pinned(task.key(), before + 1);
            LocalDateTime when = pinned == null
                    ? usual(task, now)
                    : present.minusDays(pinned).atTime(MORNING);
            return when.isBefore(now) ? now : when;
        });
    }

    private LocalDateTime usual(OpenTask task, LocalDateTime now) {
        int wait = Pace.of(task.key());
        if (wait == 0) {
            return now.plusMinutes(20);
        }
        LocalDate day = now.toLocalDate().plusDays(wait + random.nextInt(3));
        return days.working(day).atTime(MORNING.plusMinutes(random.nextInt(480)));
    }

    /** What the story gives for this task, this time; counts it as done. */
    Map<String, Object> given(OpenTask task) {
        int nth = done.merge(task.key(), 1, Integer::sum);
        return story.given(task.key(), nth);
    }

    /** The next moment after this one at which something is meant to be done or may have opened. */
    LocalDateTime next(MembershipCase theCase, LocalDateTime now) {
        List<LocalDateTime> moments = new ArrayList<>(planned.values());
        story.eventful(present).forEach(day -> moments.add(day.atTime(MORNING)));
        opens(theCase, now.toLocalDate()).forEach(day -> moments.add(day.atTime(MORNING)));
        moments.add(now.plusDays(30));
        return moments.stream()
                .filter(moment -> moment.isAfter(now))
                .min(LocalDateTime::compareTo)
                .orElseThrow();
    }

    void expect(LocalDateTime moment) {
        planned.put("expected " + moment, moment);
    }

    /** Timers: the end of a notice, reports and assessments every three and six months, the week before the last day. */
    private static List<LocalDate> opens(MembershipCase theCase, LocalDate today) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate notice = theCase.day(Fact.NOTICE_UNTIL);
        if (notice != null) {
            days.add(notice.plusDays(1));
        }
        for (Fact base : List.of(Fact.ACTIVIST_SINCE, Fact.MEMBER_SINCE)) {
            if (theCase.has(base)) {
                days.add(nextQuarter(theCase.day(base), today));
            }
        }
        LocalDate last = theCase.lastDayOfProbation();
        if (last != null) {
            days.add(last.minusDays(6));
        }
        return days;
    }

    private static LocalDate nextQuarter(LocalDate base, LocalDate today) {
        long quarters = ChronoUnit.MONTHS.between(base, today) / 3 + 1;
        return base.plusMonths(3 * quarters);
    }
}
