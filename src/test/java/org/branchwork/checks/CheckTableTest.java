package org.branchwork.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Every row of the table stands in its place and belongs to a test that still is there; the figures are the test's own. */
class CheckTableTest {

    @Test
    void rowsStandInOrderAndOnce() {
        List<String> rows =
                CheckTable.lines().stream().filter(CheckTable::isRow).toList();
        assertThat(rows).isSortedAccordingTo(CheckTable.ORDER);
        assertThat(rows).extracting(CheckTable::id).doesNotHaveDuplicates();
        assertThat(CheckTable.lines().stream().filter(line -> line.startsWith("|")))
                .as("two lines of heading, and rows")
                .hasSize(rows.size() + 2);
    }

    @Test
    void everyRowHasItsTest() throws IOException {
        Map<String, Path> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""), file -> file));
        }
        for (String line : CheckTable.lines()) {
            Matcher row = CheckTable.ROW.matcher(line);
            if (row.matches()) {
                assertThat(tests).as(line).containsKey(row.group(2));
                assertThat(Files.readString(tests.get(row.group(2))))
                        .as(line)
                        .contains("CheckTable.holds(", "\"" + row.group(1) + "\"");
            }
        }
    }

    @Test
    @DisabledIfSystemProperty(named = "branchwork.renew", matches = "true")
    void aFigureTheTableDoesNotSayFails() {
        assertThatThrownBy(() -> CheckTable.holds(CheckTableTest.class, "Z1", "nothing", 1, 1, "nothing"))
                .isInstanceOf(AssertionError.class);
    }
}
