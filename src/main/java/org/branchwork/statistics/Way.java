package org.branchwork.statistics;

import java.util.Arrays;
import org.branchwork.admission.Fact;

/** The ways between two facts whose length people ask for. */
public enum Way {
    APPLICATION(Fact.RECEIVED_ON, Fact.ACTIVIST_SINCE),
    CULTIVATION(Fact.ACTIVIST_SINCE, Fact.LISTED_ON),
    TARGET(Fact.LISTED_ON, Fact.RESOLVED_ON),
    APPROVAL(Fact.RESOLVED_ON, Fact.APPROVED_ON),
    PROBATION(Fact.MEMBER_SINCE, Fact.CONVERSION_APPROVED_ON);

    private final Fact from;
    private final Fact to;

    Way(Fact from, Fact to) {
        this.from = from;
        this.to = to;
    }

    Fact from() {
        return from;
    }

    Fact to() {
        return to;
    }

    /** The way that ends with this fact. */
    static Way endingWith(Fact end) {
        return Arrays.stream(values()).filter(way -> way.to == end).findFirst().orElseThrow();
    }
}
