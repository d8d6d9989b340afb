package org.branchwork.rulebook;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Answers with the rules in force on the date of an act. */
@Component
public class Rulebook {

    private final RuleTables tables;
    private final Policies policies;

    public Rulebook(RuleTables tables, Policies policies) {
        this.tables = tables;
        this.policies = policies;
    }

    /** The national Rules alone, for what concerns no branch. */
    public RulesInForce on(LocalDate act) {
        return new RulesInForce(tables, () -> PoliciesInForce.NONE, act);
    }

    /** The Rules, and what the branch or an organ above it has settled more strictly. */
    public RulesInForce on(LocalDate act, String branch) {
        return new RulesInForce(tables, () -> policies.of(branch, act), act);
    }
}
