package org.branchwork.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.branchwork.organization.PostRepository.Held;

/** All posts in force at some organs on one day, and who acts for whom among them. */
class HeldPosts {

    private final Map<String, List<Held>> byOrgan;

    HeldPosts(List<Held> held) {
        byOrgan = held.stream().collect(groupingBy(Held::organ));
    }

    /** The groups whose acting people are wanted, the administrators' own among them. */
    Set<String> groups(Predicate<Set<String>> wanted) {
        Set<String> groups = new TreeSet<>();
        for (String organ : byOrgan.keySet()) {
            for (PostKind kind : PostKind.values()) {
                if (wanted.test(acting(organ, kind, who -> true))) {
                    groups.add(kind.at(organ));
                }
            }
            if (wanted.test(holders(organ, PostKind.ADMINISTRATOR))) {
                groups.add(PeopleDirectory.ADMINISTRATORS);
            }
        }
        return groups;
    }

    Set<String> holders(String organ, PostKind kind) {
        return at(organ).stream()
                .filter(held -> held.kind() == kind)
                .map(Held::login)
                .collect(toCollection(TreeSet::new));
    }

    /** The holders who may act or, where none is left, those who stand in for them and may act. */
    Set<String> acting(String organ, PostKind kind, Predicate<String> may) {
        if (at(organ).isEmpty()) {
            return Set.of();
        }
        OrganKind organKind = at(organ).get(0).organKind();
        for (PostKind next : kind.actedForBy(organKind)) {
            Set<String> holders = holders(organ, next);
            holders.removeIf(may.negate());
            if (!holders.isEmpty()) {
                return holders;
            }
        }
        return Set.of();
    }

    private List<Held> at(String organ) {
        return byOrgan.getOrDefault(organ, List.of());
    }
}
