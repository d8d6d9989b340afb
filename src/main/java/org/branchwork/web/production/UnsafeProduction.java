package org.branchwork.web.production;

import java.util.List;

/** The profile {@code production} was asked for with settings that are not safe there. */
public class UnsafeProduction extends RuntimeException {

    private final List<String> reasons;

    UnsafeProduction(List<String> reasons) {
        super("The profile production does not start: " + String.join("; ", reasons) + ".");
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
