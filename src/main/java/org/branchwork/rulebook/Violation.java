package org.branchwork.rulebook;

import java.util.List;

/**
 * One reason why something was refused: a failed {@link Check}, or a field that cannot be read.
 *
 * @param field      the field, or null when the whole act is meant
 * @param check      the failed rule, or null for unreadable input
 * @param messageKey the sentence, in {@code messages*.properties}
 */
public record Violation(String field, Check check, String messageKey, List<String> arguments) {

    public static Violation of(Check check) {
        return new Violation(check.field(), check, check.messageKey(), check.arguments());
    }

    /** Input that is unknown, missing or malformed; the sentence is {@code input.<reason>}. */
    public static Violation input(String field, String reason, String... arguments) {
        return new Violation(field, null, "input." + reason, List.of(arguments));
    }
}
