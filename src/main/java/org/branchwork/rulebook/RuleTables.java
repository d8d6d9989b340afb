package org.branchwork.rulebook;

import java.time.LocalDate;
import java.util.List;

/** The decision tables in {@code bpmn/}, asked by rule and by the date of the act. */
public interface RuleTables {

    /** @throws IllegalStateException if the tables have no row, or several, for that rule on that day */
    RuleValue row(Rule rule, LocalDate on);

    /** The days from which some row may say something else than on the day before, in order. */
    default List<LocalDate> changes() {
        return List.of();
    }
}
