package org.branchwork.rulebook;

import java.time.LocalDate;
import java.util.List;

/**
 * One rule held against one act, with all that is needed to explain the answer.
 *
 * @param version   the version of the Rules in force on the date of the act
 * @param article   where the rule stands
 * @param field     the form field the answer belongs to, or null
 * @param earliest  the first date on which the act would pass, or null where waiting does not help
 * @param detail    which of a rule's several sentences applies (key {@code rule.<id>.<detail>}), or null for the only one
 * @param arguments filled into the sentence, in order
 */
public record Check(
        Rule rule,
        String version,
        Severity severity,
        String article,
        boolean passed,
        String field,
        LocalDate earliest,
        String detail,
        List<String> arguments) {

    public Check at(String field) {
        return new Check(rule, version, severity, article, passed, field, earliest, detail, arguments);
    }

    public Check detail(String detail) {
        return new Check(rule, version, severity, article, passed, field, earliest, detail, arguments);
    }

    public Check article(String article) {
        return new Check(rule, version, severity, article, passed, field, earliest, detail, arguments);
    }

    public Check earliest(LocalDate earliest) {
        return new Check(rule, version, severity, article, passed, field, earliest, detail, arguments);
    }

    /** For a rule whose grounds weigh differently, as sanctions do for sponsors; the table has the weightiest. */
    public Check severity(Severity severity) {
        return new Check(rule, version, severity, article, passed, field, earliest, detail, arguments);
    }

    /** For a row that carries the number of a rule published under another id, as T-APPR-LATEST does for T-APPR. */
    public Check publishedAs(Rule known) {
        return new Check(known, version, severity, article, passed, field, earliest, detail, arguments);
    }

    /** Failed, and not merely late. */
    public boolean refuses(boolean reasonGiven) {
        return !passed && (severity == Severity.BLOCK || severity == Severity.WARN && !reasonGiven);
    }

    public String messageKey() {
        if (severity == Severity.NONE) {
            return "rule.not-asked";
        }
        return "rule." + rule.id() + (detail == null ? "" : "." + detail);
    }
}
