package org.branchwork.boards;

import java.util.Collection;
import java.util.Set;

/**
 * Whose cases somebody looks at.
 *
 * @param everything all there are, for administrators
 * @param branches   the organs he leads and all below them
 * @param login      himself: his own case, and those he accompanies
 */
public record View(boolean everything, Set<String> branches, String login) {

    public static View of(Collection<String> branches) {
        return new View(false, Set.copyOf(branches), "");
    }

    /** The condition on a case {@code c}; the lists it names must not be empty. */
    String condition() {
        if (everything) {
            return "1 = 1";
        }
        String own = "(c.applicant = :login or c.number in (select k.case_number from companion k"
                + " where k.login = :login and k.until_day is null))";
        if (branches.isEmpty()) {
            return own;
        }
        return login.isEmpty() ? "c.branch in (:branches)" : "(c.branch in (:branches) or " + own + ")";
    }
}
