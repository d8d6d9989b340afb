package org.branchwork.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whether a page keeps to its language. The demonstration's people, organs and texts are Chinese on every page. */
final class Tongues {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

    /** What is all in capitals is the code of a rule or the kind of a file. */
    private static final Pattern LATIN = Pattern.compile("(?=[A-Za-z'’]*[a-z])[A-Za-z][A-Za-z'’]+");

    /** Names of things that are called so in Chinese, too. */
    private static final Set<String> NAMES =
            Set.of("Camunda", "Cockpit", "Excel", "Tasklist", "Word", "docx", "iCalendar", "kB");

    /** As in a sentence about what an administrator has to set, and the head of the sealed record. */
    private static final Pattern TECHNICAL = Pattern.compile("[a-z]+(\\.[a-z-]+)+|[0-9a-f]{32,}");

    /** Days are written 2026-11-30, and months 2026-11, in both languages. */
    private static final Pattern OTHER_DAY = Pattern.compile("\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}[/.]\\d{1,2}"
            + "|\\d{4}-\\d\\b|\\d{4}-\\d\\d-\\d\\b|\\d{4}-\\d\\d-\\d\\dT|\\d{4}年\\d"
            + "|\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \\d");

    private final String data;

    Tongues(JdbcTemplate jdbc) {
        List<String> entered = jdbc.queryForList(
                "select entered_values from case_step where entered_values is not null", String.class);
        Stream<String> written = Stream.of("src/main/java/org/branchwork/demo", "src/main/resources/demo")
                .map(Path::of)
                .flatMap(Tongues::files)
                .map(Tongues::read);
        data = Stream.concat(written, entered.stream()).collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts of a page with words of the other language that are nobody's name and that nobody has written. */
    List<String> strange(List<String> texts, String language) {
        Pattern other = language.equals("en") ? CHINESE : LATIN;
        return texts.stream()
                .filter(text -> other.matcher(TECHNICAL.matcher(text).replaceAll(""))
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(word -> !NAMES.contains(word) && !data.contains(word)))
                .toList();
    }

    /** Texts of a page with a day that is not written as the others are. */
    List<String> otherDays(List<String> words) {
        return words.stream()
                .filter(OTHER_DAY.asPredicate())
                .filter(text -> !data.contains(text))
                .toList();
    }
}
