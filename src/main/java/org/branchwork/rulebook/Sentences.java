package org.branchwork.rulebook;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts refusals into words. */
@Component
public class Sentences {

    private final MessageSource messages;

    public Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /** One line for each reason. */
    public String of(Refusal refusal, Locale language) {
        return refusal.violations().stream()
                .map(violation -> of(violation, language))
                .collect(Collectors.joining("\n"));
    }

    public String of(Violation violation, Locale language) {
        return text(violation.messageKey(), language, violation.arguments().toArray());
    }

    /** A text that is missing shows its key: a gap in a file must not turn a refusal into a fault. */
    public String text(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, key, language);
    }
}
