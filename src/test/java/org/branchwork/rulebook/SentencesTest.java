package org.branchwork.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchwork.engine.RealRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that can be refused has a sentence in both languages, with room for its numbers and nothing left over. */
class SentencesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Map<String, String> ENGLISH = texts(false);
    private static final Map<String, String> CHINESE = texts(true);

    /** Words that Chinese readers write so too. */
    private static final Pattern LATIN = Pattern.compile("Cookie|CSV|XLSX|UTF-8|PDF|MB|JPEG|PNG|Word|ZIP|HTTPS?|URL");

    /** Rows that carry a number for another rule, and what is never held against an act by itself. */
    private static final Pattern NO_SENTENCE =
            Pattern.compile("T-TRAIN-HOURS|T-APPR-LATEST|T-EXT-LEAST|T-ASSESS-DUE|BRANCH-COMMITTEE-FROM|APPROVAL-QUORUM"
                    + "|SPONSOR-SANCTION-IMPACT|CONSENT-FIRST|JOINT-VETTING");

    /** Of the three kinds a refusal can have: a rule, a field, an act. */
    private static Map<String, String> texts(boolean chinese) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(RESOURCES)) {
            for (Path file : files.filter(file -> file.getFileName().toString().matches("messages.*\\.properties"))
                    .filter(file -> file.toString().contains("_zh_CN") == chinese)
                    .toList()) {
                Properties read = new Properties();
                try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                    read.load(reader);
                }
                read.stringPropertyNames().stream()
                        .filter(key -> key.matches("(rule|input|refused)\\..+"))
                        .forEach(key -> texts.put(key, read.getProperty(key)));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filled(String text, Locale locale) {
        Object[] arguments = new Object[8];
        Arrays.setAll(arguments, nth -> "《" + nth + "》");
        return new MessageFormat(text, locale).format(arguments);
    }

    @Test
    void everyRefusalIsSaidInBothLanguages() {
        assertThat(ENGLISH).hasSizeGreaterThan(150);
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void whatIsFilledInStandsInTheSentenceAndNothingElse() {
        ENGLISH.forEach((key, text) -> assertThat(filled(text, Locale.ENGLISH))
                .as(key)
                .containsPattern("[a-z]")
                .doesNotContainPattern("\\{|\\}|''|null|[一-鿿]"));
        CHINESE.forEach((key, text) -> assertThat(
                        LATIN.matcher(filled(text, Locale.SIMPLIFIED_CHINESE)).replaceAll(""))
                .as(key)
                .containsPattern("[一-鿿]")
                .doesNotContainPattern("\\{|\\}|''|null|[A-Za-z]{2}"));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleThatSpeaksHasItsSentenceAndItsArticle(Rule rule) {
        RuleValue value = RealRules.on("2026-06-01").value(rule);
        assertThat(value.article()).isNotBlank();
        if (!NO_SENTENCE.matcher(rule.id()).matches()) {
            boolean worded = ENGLISH.keySet().stream().anyMatch(key -> key.matches("rule\\." + rule.id() + "(\\..+)?"));
            assertThat(worded).as(rule.id()).isTrue();
        }
    }
}
