package org.branchwork.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchwork.organization.Languages;
import org.branchwork.rulebook.Articles;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Sentences;
import org.branchwork.rulebook.Violation;
import org.branchwork.task.FieldNames;
import org.springframework.stereotype.Component;

/** Refusals in the form Tasklist and Cockpit show: the sentences in {@code message}, in the person's language. */
@Component
public class EngineAnswers {

    private final Sentences sentences;
    private final Articles articles;
    private final FieldNames names;
    private final Languages languages;
    private final ObjectMapper json;

    public EngineAnswers(
            Sentences sentences, Articles articles, FieldNames names, Languages languages, ObjectMapper json) {
        this.sentences = sentences;
        this.articles = articles;
        this.names = names;
        this.languages = languages;
        this.json = json;
    }

    public Map<String, Object> body(Refusal refusal, String login) {
        Locale language = languages.of(login);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "Refusal");
        body.put("message", message(refusal, language));
        body.put(
                "rule",
                refusal.violations().stream()
                        .filter(violation -> violation.check() != null)
                        .map(EngineAnswers::rule)
                        .findFirst()
                        .orElse(null));
        body.put(
                "violations",
                refusal.violations().stream()
                        .map(violation -> line(violation, language))
                        .toList());
        return body;
    }

    /** One box for the whole form: a sentence about input says of which field it speaks, a rule where it stands. */
    private String message(Refusal refusal, Locale language) {
        return refusal.violations().stream()
                .map(violation -> name(refusal, violation, language)
                                .map(name -> name + (language.getLanguage().equals("zh") ? "：" : ": "))
                                .orElse("")
                        + grounded(violation, language))
                .collect(Collectors.joining("\n"));
    }

    /** With the article and, where the sentence does not say it already, the day from which it would pass. */
    private String grounded(Violation violation, Locale language) {
        String sentence = sentences.of(violation, language);
        Check check = violation.check();
        if (check == null) {
            return sentence;
        }
        String article = articles.of(check.article(), language);
        boolean said =
                check.earliest() == null || sentence.contains(check.earliest().toString());
        return said
                ? sentences.text("ground.told", language, sentence, article)
                : sentences.text("ground.told.earliest", language, sentence, article, check.earliest());
    }

    private Optional<String> name(Refusal refusal, Violation violation, Locale language) {
        boolean named = violation.check() == null && violation.field() != null;
        return named ? refusal.form().flatMap(form -> names.of(form, violation.field(), language)) : Optional.empty();
    }

    public void write(HttpServletResponse response, Refusal refusal, String login) throws IOException {
        response.setStatus(refusal.kind().status());
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json.writeValueAsString(body(refusal, login)));
    }

    private Map<String, Object> line(Violation violation, Locale language) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("field", violation.field());
        line.put("rule", rule(violation));
        line.put("message", sentences.of(violation, language));
        Check check = violation.check();
        line.put("article", check == null ? null : articles.of(check.article(), language));
        line.put(
                "earliest",
                check == null || check.earliest() == null
                        ? null
                        : check.earliest().toString());
        return line;
    }

    private static String rule(Violation violation) {
        return violation.check() == null ? null : violation.check().rule().id();
    }
}
