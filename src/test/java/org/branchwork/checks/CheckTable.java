package org.branchwork.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rows of {@code docs/checks.md}. A test says what it counted, and fails where the table says otherwise; with
 * {@code -Dbranchwork.renew=true} it writes its row instead. Only figures that every run repeats belong here.
 */
public final class CheckTable {

    static final Path FILE = Path.of("docs/checks.md");
    static final Pattern ROW = Pattern.compile("\\| ([A-Z]\\d+[a-z]?) \\| .* \\| `(\\w+)` \\|");

    private static final String RENEW = "branchwork.renew";

    /** A2 before A10. */
    static final Comparator<String> ORDER = Comparator.comparing((String row) -> id(row).charAt(0))
            .thenComparing(row -> Integer.valueOf(id(row).replaceAll("\\D", "")))
            .thenComparing(CheckTable::id);

    private CheckTable() {}

    /**
     * @param id one letter and a number, for good: two tests never share one
     * @param tried in a few words what was attempted
     * @param letIn how many of the attempts did what they should not have done; or were lost, or counted twice
     * @param control what the same attempts do with the defence off
     */
    public static void holds(Class<?> test, String id, String tried, long attempts, long letIn, String control) {
        String row = "| %s | %s | %d | %d | %s | `%s` |"
                .formatted(id, tried, attempts, letIn, control, test.getSimpleName());
        assertThat(row).matches(ROW);
        if (Boolean.getBoolean(RENEW)) {
            write(row);
            return;
        }
        assertThat(lines())
                .as("renew it with: mvn test -Dtest=%s -D%s=true", test.getSimpleName(), RENEW)
                .contains(row);
    }

    static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String id(String row) {
        return row.split(" ")[1];
    }

    static boolean isRow(String line) {
        return ROW.matcher(line).matches();
    }

    private static void write(String row) {
        List<String> head = lines().stream().filter(line -> !isRow(line)).toList();
        Stream<String> others = lines().stream().filter(line -> isRow(line) && !id(line).equals(id(row)));
        try {
            Files.write(
                    FILE,
                    Stream.concat(
                                    head.stream(),
                                    Stream.concat(others, Stream.of(row)).sorted(ORDER))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
