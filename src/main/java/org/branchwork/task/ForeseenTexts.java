package org.branchwork.task;

import java.util.Locale;
import java.util.stream.Collectors;
import org.branchwork.rulebook.Sentences;
import org.branchwork.rulebook.Violation;
import org.springframework.stereotype.Component;

/** A foreseen check as a sentence; what holds for some decisions only names them. */
@Component
public class ForeseenTexts {

    private final Sentences sentences;
    private final ChoiceLabels choices;

    ForeseenTexts(Sentences sentences, ChoiceLabels choices) {
        this.sentences = sentences;
        this.choices = choices;
    }

    public String of(String taskKey, Foreseen one, Locale locale) {
        String sentence = sentences.of(Violation.of(one.check()), locale);
        if (one.outcomes().isEmpty()) {
            return sentence;
        }
        String decisions = one.outcomes().stream()
                .map(outcome -> choices.of(taskKey, one.decision(), outcome, locale))
                .collect(Collectors.joining(sentences.text("list.separator", locale)));
        return sentences.text("check.for", locale, decisions, sentence);
    }
}
