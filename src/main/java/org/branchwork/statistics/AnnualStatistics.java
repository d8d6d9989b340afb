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
 * @param years     the admissions of the latest years, this one last
 * @param plan      what was planned and what was used, where an organ has a plan
 */
public record AnnualStatistics(
        int year,
        Figures total,
        List<OfCategory> byCategory,
        List<OfOrgan> byOrgan,
        Map<CaseState, Long> pipeline,
        List<WayTime> times,
        List<OfYear> years,
        List<PlanUse> plan) {

    public record OfCategory(Category category, Figures figures) {}

    /** @param depth organs above it that are listed too */
    public record OfOrgan(String organ, String name, int depth, Figures figures) {}

    /**
     * Calendar days; each is the time of one who went the way.
     *
     * @param medianDays   half of them took no longer
     * @param quarterDays  a quarter of them took no longer
     * @param threeQuarterDays three quarters of them took no longer
     */
    public record WayTime(
            Way way,
            long people,
            long medianDays,
            long shortestDays,
            long quarterDays,
            long threeQuarterDays,
            long longestDays) {}

    /** @param accepted a number for each category */
    public record OfYear(int year, Map<Category, Long> accepted, long total) {}

    public record PlanUse(String organ, String name, Category category, int places, long used) {

        public long left() {
            return places - used;
        }
    }
}
