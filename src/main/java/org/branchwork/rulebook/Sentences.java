package org.branchwork.rulebook;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts refusals into words. */
@Component
public class Sentences {

    private static final Pattern PERIOD = Pattern.compile("(\\d+) ([A-Z_]+)");

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
        Object[] worded = Stream.of(arguments).map(one -> worded(one, language)).toArray();
        return messages.getMessage(key, worded, key, language);
    }

    /** A number with its unit, as in {@code 6 MONTH}, becomes "six months" as the reader says it. */
    private Object worded(Object argument, Locale language) {
        Matcher period = PERIOD.matcher(String.valueOf(argument));
        return period.matches()
                ? messages.getMessage(
                        "period." + period.group(2),
                        new Object[] {Integer.valueOf(period.group(1))},
                        period.group(),
                        language)
                : argument;
    }
}
