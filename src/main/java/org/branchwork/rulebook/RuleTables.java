package org.branchwork.rulebook;

import java.time.LocalDate;

/** The decision tables in {@code bpmn/}, asked by rule and by the date of the act. */
public interface RuleTables {

    /** @throws IllegalStateException if the tables have no row, or several, for that rule on that day */
    RuleValue row(Rule rule, LocalDate on);
}
