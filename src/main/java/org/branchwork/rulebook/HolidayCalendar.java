package org.branchwork.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All announced days at one moment. */
final class HolidayCalendar {

    private final Map<LocalDate, DayKind> announced = new HashMap<>();
    private final Set<Integer> years;

    /** A year of {@code ours} replaces that year of {@code shipped} as a whole, since announcements are corrected as a whole. */
    HolidayCalendar(List<AnnouncedDay> shipped, List<AnnouncedDay> ours) {
        Set<Integer> replaced = ours.stream().map(AnnouncedDay::year).collect(Collectors.toSet());
        Stream<AnnouncedDay> kept = shipped.stream().filter(day -> !replaced.contains(day.year()));
        List<AnnouncedDay> all = Stream.concat(kept, ours.stream())
                .sorted(Comparator.comparing(AnnouncedDay::year))
                .toList();
        // of two announcements that name the same day the later one is right
        all.forEach(day -> announced.put(day.day(), day.kind()));
        years = all.stream().map(AnnouncedDay::year).collect(Collectors.toSet());
    }

    boolean isWorkingDay(LocalDate day) {
        DayKind kind = announced.get(day);
        if (kind != null) {
            return kind == DayKind.WORK;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    boolean announces(int year) {
        return years.contains(year);
    }
}
