package org.branchwork.rulebook;

import java.time.LocalDate;
import java.util.Set;

/**
 * What one organ has settled.
 *
 * @param value     as imported
 * @param organ     its code
 * @param organName as people know it
 */
public record Policy(PolicyKey key, String value, String organ, String organName) {

    static final LocalDate NEWEST = LocalDate.of(9999, 12, 31);

    private static final String NATIONAL_POLICY = "Policy";

    /** Of a key that takes several values. */
    public Set<String> values() {
        return Set.of(value.split(PolicyKey.SEPARATOR));
    }

    /**
     * What becomes of a row of the tables. Where the version of the act asks for nothing, the newest version says in what
     * unit and how severely; where none does, the policy alone refuses.
     */
    RuleValue over(RuleValue national, RuleValue newest) {
        if (!key.tightens()) {
            return switched(national);
        }
        RuleValue model = national.asks() ? national : newest;
        Severity severity = model.asks() ? model.severity() : Severity.BLOCK;
        PolicyAmount amount = PolicyAmount.of(value, model.unit())
                .orElseThrow(() -> new IllegalStateException(key.id() + " of " + organ + " is " + value));
        return new RuleValue(
                national.rule(), national.version(), severity, article(national), amount.amount(), amount.unit());
    }

    /** Turned on what no version asks for, or off what it does. */
    private RuleValue switched(RuleValue national) {
        if (value.equals(key.choices().get(0))) {
            return national;
        }
        Severity severity = value.equals("ON") ? Severity.BLOCK : Severity.NONE;
        return new RuleValue(
                national.rule(), national.version(), severity, article(national), national.amount(), national.unit());
    }

    /** Where it stands that the Rules leave to policy. */
    public String article() {
        return "Policy of " + organName;
    }

    private String article(RuleValue national) {
        return national.article().equals(NATIONAL_POLICY) ? article() : national.article() + "; policy of " + organName;
    }
}
