package org.branchwork.organization;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * Whose cases somebody looks at; {@link Organs#view} makes it.
 *
 * @param everything all there are
 * @param branches   the organs he leads and all below them
 * @param login      himself: his own case, and those he accompanies; empty where these do not matter
 */
public record View(boolean everything, Set<String> branches, String login) {

    public static final View EVERYTHING = new View(true, Set.of(), "");

    /**
     * Of an "or" PostgreSQL expects half of all cases and reads them all; of lists put together it looks up each. The first is
     * right for who leads many branches, the second for all others.
     */
    static final int FEW = 10;

    public static View of(Collection<String> branches) {
        return new View(false, Set.copyOf(branches), "");
    }

    /** With what this person sees as himself. */
    public View as(String person) {
        return new View(everything, branches, person);
    }

    /** Whether there is nobody to look for. */
    public boolean nobody() {
        return !everything && branches.isEmpty() && login.isEmpty();
    }

    /** The condition on a case {@code c}, with {@link #parameters}. */
    public String condition() {
        if (everything) {
            return "1 = 1";
        }
        String led = "c.branch in (:branches)";
        if (login.isEmpty() && !branches.isEmpty()) {
            return led;
        }
        String accompanied = "select k.case_number from companion k where k.login = :login and k.until_day is null";
        if (branches.size() > FEW) {
            return "(" + led + " or c.applicant = :login or c.number in (" + accompanied + "))";
        }
        return "c.number in (select o.number from membership_case o where o.applicant = :login union " + accompanied
                + (branches.isEmpty() ? "" : " union select c.number from membership_case c where " + led) + ")";
    }

    public MapSqlParameterSource parameters() {
        return new MapSqlParameterSource("login", login).addValue("branches", branches);
    }
}
