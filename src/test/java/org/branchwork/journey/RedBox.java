package org.branchwork.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.springframework.jdbc.core.JdbcTemplate;

/** What Tasklist shows above its button when something is refused: asked for by its own route, in both languages. */
class RedBox {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is written alike in every language: people's labels, quoted input, the shape of a date, the values of choices. */
    private static final String SAME = "[一-鿿]+ · [a-z.]+|“[^”]*”|yyyy-MM-dd(THH:mm)?|[A-Z_]+(, [A-Z_]+)+";

    private static final String GAP = "\\{\\d|null|(rule|input|refused)\\.[A-Za-z]|Exception|org\\.|\\[\\d+]";

    private final Walk walk;
    private final Visitor visitor;
    private final JdbcTemplate jdbc;
    private final SoftAssertions all;
    private final Set<String> rules = new TreeSet<>();

    RedBox(Walk walk, Visitor visitor, JdbcTemplate jdbc, SoftAssertions all) {
        this.walk = walk;
        this.visitor = visitor;
        this.jdbc = jdbc;
        this.all = all;
    }

    /** Every rule that refused so far. */
    Set<String> rules() {
        return Set.copyOf(rules);
    }

    void refused(String login, String key, String rule, Object... values) {
        for (JsonNode answer : both(login, walk.fills(login, key, values), 422)) {
            Set<String> failed = new TreeSet<>();
            answer.path("violations").forEach(one -> failed.add(one.path("rule").asText()));
            all.assertThat(failed).as("%s: %s", key, answer).contains(rule);
            rules.addAll(failed);
            answer.path("violations")
                    .forEach(one -> explained(one, answer.path("message").asText()));
        }
    }

    /** With the article and, where waiting helps, the day; never by its id. */
    private void explained(JsonNode violation, String message) {
        String sentence = violation.path("message").asText();
        all.assertThat(message)
                .contains(sentence, violation.path("article").asText("?"))
                .doesNotContain(violation.path("rule").asText());
        all.assertThat(violation.path("article").asText()).as(sentence).isNotBlank();
        if (violation.hasNonNull("earliest")) {
            all.assertThat(message).contains(violation.path("earliest").asText());
        }
    }

    /** Something that cannot be read: the sentence begins with what the form calls the field, if it has it. */
    void faulty(String login, String key, String field, Object... values) {
        Walk.Filled filled = walk.fills(login, key, values);
        JsonNode chinese = both(login, filled, 400).get(0);
        all.assertThat(chinese.path("violations").findValuesAsText("field"))
                .as("%s", chinese)
                .contains(field);
        jdbc.update("update person set language = 'zh-CN' where login = ?", login);
        walk.get("/api/tasks/" + filled.taskId(), login).body().path("fields").forEach(one -> {
            if (field.split("[.\\[]")[0].equals(one.path("key").asText())) {
                all.assertThat(chinese.path("message").asText())
                        .contains(one.path("label").asText());
            }
        });
    }

    /** By the form in Chinese, by the bare completion in English; the task stays. */
    private List<JsonNode> both(String login, Walk.Filled filled, int status) {
        JsonNode chinese = answer(login, "zh-CN", "submit-form", filled, status);
        JsonNode english = answer(login, "en", "complete", filled, status);
        all.assertThat(chinese.path("message").asText().replaceAll(SAME, ""))
                .isNotEqualTo(english.path("message").asText())
                .containsPattern("[一-鿿]")
                .doesNotContainPattern("[A-Za-z]{2}");
        all.assertThat(english.path("message").asText()).containsPattern("[a-z]{2,} [a-z]+");
        return List.of(chinese, english);
    }

    private JsonNode answer(String login, String language, String how, Walk.Filled filled, int status) {
        jdbc.update("update person set language = ? where login = ?", language, login);
        visitor.logsIn(login);
        HttpResponse<String> answer = visitor.submits(filled.taskId(), how, variables(filled.values()));
        all.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try {
            JsonNode body = JSON.readTree(answer.body());
            all.assertThat(body.path("message").asText()).isNotBlank().doesNotContainPattern(GAP);
            return body;
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    /** In the types in which Tasklist sends what stands in its fields. */
    private static String variables(Map<String, Object> values) {
        Map<String, Object> variables = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, Object> one : values.entrySet()) {
                boolean list = one.getValue() instanceof List<?>;
                Object value = list ? JSON.writeValueAsString(one.getValue()) : one.getValue();
                String type = list ? "Json" : value.getClass().getSimpleName();
                variables.put(one.getKey(), Map.of("value", value, "type", type));
            }
            return JSON.writeValueAsString(Map.of("variables", variables));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
