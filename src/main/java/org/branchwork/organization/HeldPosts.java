package org.branchwork.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.branchwork.organization.PostRepository.Held;

/** All posts in force at some organs on one day with the leaves of that day, and who acts for whom among them. */
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
        return logins(at(organ), held -> held.kind() == kind);
    }

    /** Over several groups; who is on leave acts only where nobody else could. */
    Acting acting(Collection<PostGroup> groups, Predicate<String> may) {
        Set<String> acting = new TreeSet<>();
        for (PostGroup group : groups) {
            acting.addAll(acting(group.organ(), group.kind(), may));
        }
        Set<String> there = new TreeSet<>(acting);
        there.removeIf(this::away);
        return there.isEmpty() ? new Acting(acting, true) : new Acting(there, false);
    }

    private boolean away(String login) {
        return byOrgan.values().stream()
                .flatMap(List::stream)
                .anyMatch(held -> held.away() && held.login().equals(login));
    }

    /**
     * The holders who are there and may act, with those whom others on leave have chosen or, where none is left, those who
     * stand in for them and may act. Rather than to nobody a step goes to somebody on leave, who may be back early.
     */
    Set<String> acting(String organ, PostKind kind, Predicate<String> may) {
        List<Held> here = at(organ);
        if (here.isEmpty()) {
            return Set.of();
        }
        OrganKind organKind = here.get(0).organKind();
        boolean onLeave = here.stream().anyMatch(held -> held.kind() == kind && held.away());
        Set<String> chosen = chosen(here, kind);
        List<PostKind> inTurn = onLeave ? kind.actedForOnLeaveBy(organKind) : kind.actedForBy(organKind);
        for (PostKind next : inTurn) {
            Set<String> there = logins(here, held -> held.kind() == next && !held.away());
            if (next == kind) {
                there.addAll(chosen);
            }
            there.removeIf(may.negate());
            if (!there.isEmpty()) {
                return there;
            }
        }
        return inTurn.stream()
                .map(next -> logins(here, held -> held.kind() == next && may.test(held.login())))
                .filter(absent -> !absent.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** A deputy counts while he is there himself and holds a post of the same organ. */
    private static Set<String> chosen(List<Held> here, PostKind kind) {
        Set<String> named = new TreeSet<>();
        here.stream()
                .filter(held -> held.kind() == kind && held.away() && held.deputy() != null)
                .forEach(held -> named.add(held.deputy()));
        return named.isEmpty()
                ? named
                : logins(
                        here,
                        held -> named.contains(held.login())
                                && !held.away()
                                && kind.deputies().contains(held.kind()));
    }

    private static Set<String> logins(List<Held> here, Predicate<Held> wanted) {
        return here.stream().filter(wanted).map(Held::login).collect(toCollection(TreeSet::new));
    }

    private List<Held> at(String organ) {
        return byOrgan.getOrDefault(organ, List.of());
    }
}
