package org.branchwork.organization;

import java.time.LocalDate;
import java.util.Map;
import org.branchwork.rulebook.PoliciesInForce;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RuleTables;
import org.branchwork.rulebook.RuleValue;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.rulebook.Severity;

/** The rules on contacts and sponsors as the tables have them, without the tables. */
final class Rules {

    private static final Map<Rule, Integer> AMOUNTS =
            Map.of(Rule.CONTACT_COUNT, 2, Rule.CONTACT_LOAD, 5, Rule.SPONSOR_COUNT, 2);

    private Rules() {}

    static RulesInForce on(LocalDate day) {
        RuleTables tables = (rule, act) -> new RuleValue(
                rule,
                "2026",
                rule == Rule.CONTACT_LOAD ? Severity.WARN : Severity.BLOCK,
                "Art.",
                AMOUNTS.getOrDefault(rule, 0),
                RuleValue.Unit.PERSON);
        return new Rulebook(tables, (organ, on) -> PoliciesInForce.NONE).on(day);
    }
}
