package org.branchwork.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Stage;
import org.junit.jupiter.api.Test;

/** The pages have a text for everything they name, in both languages. */
class PageTextsTest {

    private final Properties english = texts("messages-pages.properties");
    private final Properties chinese = texts("messages-pages_zh_CN.properties");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(chinese.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void everyStateStageFactAndCompanionHasAName() {
        Stream<String> named = Stream.of(
                        Arrays.stream(CaseState.values()).map(state -> "state." + state),
                        Arrays.stream(Stage.values()).map(stage -> "stage." + stage),
                        Arrays.stream(Fact.values()).map(fact -> "fact." + fact.key()),
                        Arrays.stream(CompanionRole.values()).map(role -> "companion." + role),
                        Arrays.stream(CaseState.values())
                                .filter(state -> state.closed() && state.compareTo(CaseState.CANCELLED) > 0)
                                .map(state -> "reason.ended." + state))
                .flatMap(keys -> keys);
        assertThat(english.stringPropertyNames()).containsAll(named.toList());
    }

    @Test
    void everyTimerOfTheModelsSaysWhatIsWaitedFor() throws IOException {
        Pattern timer = Pattern.compile(
                "<bpmn:\\w+Event id=\"(\\w+)\"(?:(?!</bpmn:\\w+Event>).)*?timerEventDefinition", Pattern.DOTALL);
        List<Path> models;
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            models = files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
        int found = 0;
        for (Path model : models) {
            Matcher event = timer.matcher(Files.readString(model));
            while (event.find()) {
                found++;
                assertThat(english.stringPropertyNames()).as(model.toString()).contains("waits." + event.group(1));
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(8);
    }

    private static Properties texts(String file) {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(PageTextsTest.class.getResourceAsStream("/" + file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
