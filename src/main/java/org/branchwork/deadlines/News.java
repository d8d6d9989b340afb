package org.branchwork.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchwork.task.OpenTask;

/**
 * What one person has not been told yet. A task is told of when it comes, shortly before its last day, when it is late, and
 * once a week for as long as it stays late; not on the days between.
 *
 * @param assigned  have come since the last mail, or with a post that came to the person since
 * @param dueSoon   were told of before and have their last day soon
 * @param late      their last day has passed
 * @param escalated wait for somebody below, a week or longer past their last day
 * @param result    the state of the person's own case has changed
 */
record News(
        List<OpenTask> assigned,
        List<OpenTask> dueSoon,
        List<OpenTask> late,
        List<OpenTask> escalated,
        boolean result) {

    /** Calendar days before the last day. */
    static final int SOON = 3;

    /** Calendar days after the last day. */
    static final int ESCALATED_AFTER = 7;

    /** @param inherited the ids of tasks that came with a post, whenever they were opened */
    static News of(
            List<OpenTask> mine,
            Set<String> inherited,
            List<OpenTask> below,
            boolean result,
            LocalDateTime toldAt,
            LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        List<OpenTask> assigned = new ArrayList<>();
        List<OpenTask> dueSoon = new ArrayList<>();
        List<OpenTask> late = new ArrayList<>();
        for (OpenTask task : mine) {
            boolean came = inherited.contains(task.id());
            if (task.overdue(today)) {
                if (came || newly(task.due().plusDays(1), toldAt, today) || weekly(toldAt, today)) {
                    late.add(task);
                }
            } else if (came || task.since().isAfter(toldAt) && !task.since().isAfter(now)) {
                assigned.add(task);
            } else if (task.due() != null && newly(task.due().minusDays(SOON), toldAt, today)) {
                dueSoon.add(task);
            }
        }
        List<OpenTask> escalated = below.stream()
                .filter(task -> newly(task.due().plusDays(ESCALATED_AFTER), toldAt, today))
                .toList();
        return new News(assigned, dueSoon, late, escalated, result);
    }

    /** Whether that day has come since the person was told last. */
    private static boolean newly(LocalDate day, LocalDateTime toldAt, LocalDate today) {
        return day.isAfter(toldAt.toLocalDate()) && !day.isAfter(today);
    }

    private static boolean weekly(LocalDateTime toldAt, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return toldAt.toLocalDate().isBefore(monday);
    }

    boolean none() {
        return assigned.isEmpty() && dueSoon.isEmpty() && late.isEmpty() && escalated.isEmpty() && !result;
    }

    int waiting() {
        return assigned.size() + dueSoon.size() + late.size();
    }
}
