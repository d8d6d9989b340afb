package org.branchwork.rulebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The announcements known when this was built. */
final class ShippedDays {

    private static final String FILE = "calendar/public-holidays.csv";

    private ShippedDays() {}

    static List<AnnouncedDay> read() {
        try (var reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> day(line.split(",")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnnouncedDay day(String[] row) {
        return new AnnouncedDay(Integer.parseInt(row[0]), LocalDate.parse(row[1]), DayKind.valueOf(row[2]), row[3]);
    }
}
