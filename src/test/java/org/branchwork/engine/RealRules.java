package org.branchwork.engine;

import java.time.LocalDate;
import org.branchwork.rulebook.PoliciesInForce;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;

/** The decision tables as they are drawn, for tests that start neither Spring nor the process engine. */
public final class RealRules {

    private static final Rulebook RULEBOOK = new Rulebook(new DmnRuleTables(), (organ, day) -> PoliciesInForce.NONE);

    private RealRules() {}

    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    public static RulesInForce on(String day) {
        return RULEBOOK.on(LocalDate.parse(day));
    }
}
