package org.branchwork.rulebook;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Answers with the rules in force on the date of an act. */
@Component
public class Rulebook {

    private final RuleTables tables;

    public Rulebook(RuleTables tables) {
        this.tables = tables;
    }

    public RulesInForce on(LocalDate act) {
        return new RulesInForce(tables, act);
    }
}
