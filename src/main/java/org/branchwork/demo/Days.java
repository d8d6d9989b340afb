package org.branchwork.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.branchwork.rulebook.WorkingDays;

/** Writes days counted from the present one, as {@code T-30} or {@code T+7}, as dates. */
record Days(LocalDate present, WorkingDays calendar) {

    private static final Pattern COUNTED = Pattern.compile("\\bT([+-]\\d+)");

    String dated(String text) {
        return COUNTED.matcher(text).replaceAll(day -> present.plusDays(Long.parseLong(day.group(1)))
                .toString());
    }

    Map<String, Object> dated(Map<String, Object> values) {
        Map<String, Object> dated = new LinkedHashMap<>();
        values.forEach((key, value) -> dated.put(key, value instanceof String text ? dated(text) : value));
        return dated;
    }

    /** This day, or the next on which people work. */
    LocalDate working(LocalDate day) {
        LocalDate next = day;
        while (!calendar.isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
