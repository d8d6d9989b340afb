package org.branchwork.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Which days are working days: Monday to Friday without the announced days off, and with the weekend days announced as
 * made-up working days. A year not announced yet is counted without either, and provisionally.
 */
@Component
public class WorkingDays {

    private static final List<AnnouncedDay> SHIPPED = ShippedDays.read();

    private final AnnouncedDays ours;

    public WorkingDays(AnnouncedDays ours) {
        this.ours = ours;
    }

    /** Read each time: a file taken by another node counts here too. */
    private HolidayCalendar calendar() {
        return new HolidayCalendar(SHIPPED, ours.findAll());
    }

    public boolean isWorkingDay(LocalDate day) {
        return calendar().isWorkingDay(day);
    }

    /** The last of so many working days after {@code day}, which is not counted itself. */
    public LocalDate plus(LocalDate day, int workingDays) {
        HolidayCalendar calendar = calendar();
        LocalDate last = day;
        int counted = 0;
        while (counted < workingDays) {
            last = last.plusDays(1);
            if (calendar.isWorkingDay(last)) {
                counted++;
            }
        }
        return last;
    }

    /** Whether the days off of any year between two days, both included, are not announced yet. */
    public boolean provisional(LocalDate from, LocalDate until) {
        HolidayCalendar calendar = calendar();
        return IntStream.rangeClosed(from.getYear(), until.getYear()).anyMatch(year -> !calendar.announces(year));
    }
}
