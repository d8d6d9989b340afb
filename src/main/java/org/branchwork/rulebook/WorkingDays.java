package org.branchwork.rulebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which days are working days: Monday to Friday without the announced days off, and with the weekend days announced as
 * made-up working days. A year not announced yet is counted without either, and provisionally.
 */
@Component
public class WorkingDays {

    private static final String FILE = "calendar/public-holidays.csv";

    private enum Kind {
        OFF,
        WORK
    }

    private final Map<LocalDate, Kind> announced = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    public WorkingDays() {
        try (var reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String[] row) {
        years.add(Integer.valueOf(row[0]));
        announced.put(LocalDate.parse(row[1]), Kind.valueOf(row[2]));
    }

    public boolean isWorkingDay(LocalDate day) {
        Kind kind = announced.get(day);
        if (kind != null) {
            return kind == Kind.WORK;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The last of so many working days after {@code day}, which is not counted itself. */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate last = day;
        int counted = 0;
        while (counted < workingDays) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) {
                counted++;
            }
        }
        return last;
    }

    /** Whether the days off of that year were not announced when this was built. */
    public boolean provisional(int year) {
        return !years.contains(year);
    }

    /** Whether any year between two days, both included, is provisional. */
    public boolean provisional(LocalDate from, LocalDate until) {
        for (int year = from.getYear(); year <= until.getYear(); year++) {
            if (provisional(year)) {
                return true;
            }
        }
        return false;
    }
}
