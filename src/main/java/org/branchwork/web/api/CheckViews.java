package org.branchwork.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Sentences;
import org.branchwork.rulebook.Violation;
import org.branchwork.task.Foreseen;
import org.branchwork.task.ForeseenTexts;
import org.springframework.stereotype.Component;

/** A check told to a person: rule, article, sentence and the earliest day. */
@Component
public class CheckViews {

    private final Sentences sentences;
    private final ForeseenTexts texts;

    CheckViews(Sentences sentences, ForeseenTexts texts) {
        this.sentences = sentences;
        this.texts = texts;
    }

    public record Checked(
            String rule,
            String version,
            boolean passed,
            String severity,
            String article,
            String message,
            LocalDate earliest) {}

    Checked checked(Check check, Locale locale) {
        return checked(check, sentences.of(Violation.of(check), locale));
    }

    /** What holds for some decisions only names them. */
    public List<Checked> foreseen(String taskKey, List<Foreseen> foreseen, Locale locale) {
        return foreseen.stream()
                .map(one -> checked(one.check(), texts.of(taskKey, one, locale)))
                .toList();
    }

    private static Checked checked(Check check, String sentence) {
        return new Checked(
                check.rule().id(),
                check.version(),
                check.passed(),
                check.severity().published(),
                check.article(),
                sentence,
                check.earliest());
    }
}
