package org.branchwork.statistics;

import java.util.Arrays;
import org.branchwork.admission.Fact;

/**
 * What a person may reach in a year, each counted on the day from which the rules count it: admission and so the plan on the
 * day of the branch's resolution, once it is approved. What was taken back is not counted.
 */
public enum Reached {
    APPLICANTS(Fact.RECEIVED_ON),
    ACTIVISTS(Fact.ACTIVIST_SINCE),
    TARGETS(Fact.LISTED_ON),
    ACCEPTED(Fact.MEMBER_SINCE),
    CONVERTED(Fact.CONVERSION_APPROVED_ON);

    private final Fact fact;

    Reached(Fact fact) {
        this.fact = fact;
    }

    Fact fact() {
        return fact;
    }

    static Reached by(Fact fact) {
        return Arrays.stream(values())
                .filter(one -> one.fact == fact)
                .findFirst()
                .orElseThrow();
    }
}
