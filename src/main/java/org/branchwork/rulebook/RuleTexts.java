package org.branchwork.rulebook;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a rule is about, in one sentence with its number. */
@Component
public class RuleTexts {

    private final Sentences sentences;

    RuleTexts(Sentences sentences) {
        this.sentences = sentences;
    }

    public String about(RuleValue value, Locale language) {
        String key = "about." + value.rule().id();
        if (value.asks()) {
            return sentences.text(key, language, value.period(), value.amount());
        }
        String none = sentences.text(key + ".none", language);
        return none.equals(key + ".none") ? sentences.text("about.none", language) : none;
    }
}
