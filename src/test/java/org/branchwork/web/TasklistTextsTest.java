package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tasklist speaks the person's language, wholly. */
class TasklistTextsTest extends DoorsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}");

    /** Words that are the same in both languages, or mean nothing to translate. */
    private static final Set<String> SAME = Set.of(
            "NO_TASK_FORM",
            "SEARCH_LESS_THAN",
            "SEARCH_LESS_THAN_EQUALS",
            "SEARCH_GREATER_THAN",
            "SEARCH_GREATER_THAN_EQUALS");

    @Test
    void theChineseFileHasEveryTextOfTheEnglishOne() throws IOException {
        Map<String, String> english = texts("en");
        Map<String, String> chinese = texts("zh");
        assertThat(chinese.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(480);
        Set<String> left = new TreeSet<>();
        english.forEach((key, text) -> {
            boolean translated =
                    !chinese.get(key).equals(text) && !chinese.get(key).isBlank();
            if (key.startsWith("/labels/") && !translated && !SAME.contains(key.substring("/labels/".length()))) {
                left.add(key);
            }
            assertThat(placeholders(chinese.get(key))).as(key).isEqualTo(placeholders(text));
        });
        assertThat(left).isEmpty();
    }

    @Test
    void settingsFollowThePersonAndNotTheBrowser() {
        person("chinese", "TB1");
        jdbc.update("update person set language = 'zh-CN' where login = 'chinese'");
        assertThat(settings("chinese"))
                .contains("\"availableLocales\":[\"zh\"]", "\"name\":\"任务列表\"", "scripts/branchwork/away.js")
                .doesNotContain("startProcess");
        assertThat(settings("secretary1")).contains("\"availableLocales\":[\"en\"]", "\"name\":\"Tasks\"");
    }

    @Test
    void whatIsClosedHasNoButton() {
        Browser secretary = browser("secretary1");
        assertThat(secretary.get("/camunda/app/tasklist/styles/user-styles.css").body())
                .contains(".ce-eol-banner", ".createCommentLink", ".start-process-action", "!important");
        assertThat(secretary
                        .get("/camunda/app/tasklist/scripts/branchwork/away.js")
                        .body())
                .contains("location.replace('/login')");
        Browser admin = browser("admin");
        for (String app : new String[] {"cockpit", "admin"}) {
            assertThat(admin.get("/camunda/app/" + app + "/scripts/config.js").body())
                    .contains("away.js");
            assertThat(admin.get("/camunda/app/" + app + "/styles/user-styles.css")
                            .body())
                    .contains(".ce-eol-banner");
        }
    }

    private String settings(String login) {
        var answer = browser(login).get("/camunda/app/tasklist/scripts/config.js?bust=1");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(answer.headers().allValues("Cache-Control")).contains("no-store");
        return answer.body();
    }

    private Map<String, String> texts(String language) throws IOException {
        String path = "META-INF/resources/webjars/camunda/app/tasklist/locales/" + language + ".json";
        try (InputStream file = getClass().getClassLoader().getResourceAsStream(path)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            Map<String, String> found = new TreeMap<>();
            collect("", new ObjectMapper().readTree(text), found);
            return found;
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> found) {
        if (node.isContainerNode()) {
            node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), found));
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), found);
            }
        } else {
            found.put(path, node.asText());
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replace(" ", ""))
                .collect(Collectors.toSet());
    }
}
