package org.branchwork.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchwork.organization.imports.Effect;
import org.branchwork.organization.imports.ImportKind;
import org.junit.jupiter.api.Test;

/** The pages of imports and of the organisation have a text for everything they name, in both languages. */
class RunningTextsTest {

    private static final Pattern KEY = Pattern.compile("#\\{((?:preview|organisation|files)\\.\\w+)");

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameArguments() throws IOException {
        Properties english = texts("messages-running.properties");
        Properties chinese = texts("messages-running_zh_CN.properties");
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        for (String key : english.stringPropertyNames()) {
            assertThat(new MessageFormat(chinese.getProperty(key)).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex());
        }
    }

    @Test
    void everyTextOfThePagesIsThere() throws IOException {
        TreeSet<String> there =
                new TreeSet<>(texts("messages-running.properties").stringPropertyNames());
        there.addAll(texts("messages-pages.properties").stringPropertyNames());
        for (String page : List.of("imports", "organisation")) {
            Matcher key = KEY.matcher(Files.readString(Path.of("src/main/resources/templates/" + page + ".html")));
            while (key.find()) {
                assertThat(there).as(page).contains(key.group(1));
            }
        }
        assertThat(there)
                .containsAll(Arrays.stream(Effect.values())
                        .map(effect -> "preview." + effect)
                        .toList())
                .containsAll(Arrays.stream(ImportKind.values())
                        .map(kind -> "files." + kind.published())
                        .toList());
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(RunningTextsTest.class.getResourceAsStream("/" + file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
