package org.branchwork.organization.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
    HOLIDAYS("year", "day", "kind", "occasion"),
    /** What is under way when the work with this application begins; a file needs only the columns its rows fill in. */
    CASES(List.of("login", "branch", "state"), RunningCase.columns());

    private final List<String> needed;
    private final List<String> columns;

    ImportKind(String... columns) {
        this(List.of(columns), List.of());
    }

    ImportKind(List<String> needed, List<String> more) {
        this.needed = needed;
        this.columns = Stream.concat(needed.stream(), more.stream()).toList();
    }

    /** Those a file must have. */
    public List<String> needed() {
        return needed;
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
