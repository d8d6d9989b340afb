package org.branchwork.statistics;

import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.organization.Category;

/**
 * The figures of one year, for the organs a reader leads.
 *
 * @param byOrgan   from the top down, each with all below it
 * @param pipeline  how many cases stand where today
 * @param times     how long the ways took that ended in the year
 * @param plan      what was planned and what was used, where an organ has a plan
 */
public record AnnualStatistics(
        int year,
        Figures total,
        List<OfCategory> byCategory,
        List<OfOrgan> byOrgan,
        Map<CaseState, Long> pipeline,
        List<WayTime> times,
        List<PlanUse> plan) {

    public record OfCategory(Category category, Figures figures) {}

    /** @param depth organs above it that are listed too */
    public record OfOrgan(String organ, String name, int depth, Figures figures) {}

    /** @param medianDays calendar days; the middle one of those who went the way */
    public record WayTime(Way way, long people, long medianDays) {}

    public record PlanUse(String organ, String name, Category category, int places, long used) {

        public long left() {
            return places - used;
        }
    }
}
