package org.branchwork.organization.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files an administrator may bring in, with their columns, in the order in which one speaks of another. */
public enum ImportKind {
    ORGANIZATIONS("code", "name", "kind", "parent", "approvalAuthority"),
    PEOPLE(
            "login",
            "name",
            "gender",
            "birthDate",
            "category",
            "organization",
            "membership",
            "memberSince",
            "leagueSince",
            "email"),
    POSTS("login", "organization", "post", "from", "until"),
    SANCTIONS("login", "kind", "from", "impactUntil", "rightsRestoredOn"),
    KINSHIPS("login", "relative", "relation"),
    POLICIES("organization", "key", "value", "from", "until"),
    PLANS("organization", "year", "category", "places"),
    /** As the shipped calendar is written. */
    HOLIDAYS("year", "day", "kind", "occasion");

    private final List<String> columns;

    ImportKind(String... columns) {
        this.columns = List.of(columns);
    }

    public List<String> columns() {
        return columns;
    }

    /** As it stands in addresses. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ImportKind> of(String published) {
        return Arrays.stream(values())
                .filter(kind -> kind.published().equals(published))
                .findFirst();
    }
}
