package org.branchwork.engine;

import java.time.LocalDate;
import java.util.Map;
import org.branchwork.rulebook.PoliciesInForce;
import org.branchwork.rulebook.Policy;
import org.branchwork.rulebook.PolicyKey;
import org.branchwork.rulebook.PolicyRules;
import org.branchwork.rulebook.RuleTables;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;

/** The decision tables as they are drawn, for tests that start neither Spring nor the process engine. */
public final class RealRules {

    private static final DmnRuleTables TABLES = new DmnRuleTables();
    private static final Rulebook RULEBOOK = new Rulebook(TABLES, (organ, day) -> PoliciesInForce.NONE);

    private RealRules() {}

    public static RuleTables tables() {
        return TABLES;
    }

    /** Not those that were read before. */
    public static Rulebook readAnew() {
        return new Rulebook(new DmnRuleTables(), (organ, day) -> PoliciesInForce.NONE);
    }

    public static PolicyRules policyRules() {
        return new PolicyRules(TABLES);
    }

    /** The Rules with what an organ has settled beside them. */
    public static Rulebook with(PolicyKey key, String value) {
        Policy policy = new Policy(key, value, "BS1", "学生第一党支部");
        return new Rulebook(TABLES, (organ, day) -> new PoliciesInForce(Map.of(key, policy)));
    }

    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    public static RulesInForce on(String day) {
        return RULEBOOK.on(LocalDate.parse(day));
    }
}
