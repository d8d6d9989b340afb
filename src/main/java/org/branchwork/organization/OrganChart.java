package org.branchwork.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchwork.admission.Cases;
import org.branchwork.organization.PostRepository.Held;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organs with who holds which post in them, from a handful of statements however many organs there are. */
@Component
public class OrganChart {

    private static final Comparator<Organ> ORDER =
            Comparator.comparing(Organ::kind).thenComparing(Organ::code);

    private final OrganRepository organs;
    private final PostRepository posts;
    private final Persons persons;
    private final Cases cases;
    private final CaseRights rights;

    OrganChart(OrganRepository organs, PostRepository posts, Persons persons, Cases cases, CaseRights rights) {
        this.organs = organs;
        this.posts = posts;
        this.persons = persons;
        this.cases = cases;
        this.rights = rights;
    }

    /** A post with the people in it. */
    public record Filled(PostKind kind, List<String> names) {}

    /**
     * How many there are in an organ and all below it.
     *
     * @param openCases of its branches
     */
    public record Count(long fullMembers, long openCases) {}

    /**
     * One organ.
     *
     * @param depth how many of those above it are shown
     * @param count null where the reader is told no figures
     */
    public record Line(Organ organ, int depth, List<Filled> posts, Count count) {}

    /**
     * What a person is shown, each organ before those below it: the line of his own organ up to the top with the groups below it, and
     * all he leads; for administrators everything.
     */
    @Transactional(readOnly = true)
    public List<Line> of(String reader, LocalDate today) {
        Map<String, Organ> all = organs.findAll().stream().collect(toMap(Organ::code, organ -> organ));
        Set<String> told = rights.organsInSight(reader, today);
        Set<String> shown = new HashSet<>(told);
        told.forEach(code -> wayUp(code, all).forEach(shown::add));
        persons.findById(reader).map(Person::organ).ifPresent(own -> {
            shown.addAll(wayUp(own, all));
            all.values().stream()
                    .filter(organ -> organ.kind() == OrganKind.GROUP && own.equals(organ.parent()))
                    .forEach(organ -> shown.add(organ.code()));
        });
        Map<String, Map<PostKind, List<String>>> held = held(shown, today);
        Map<String, Count> counts = counts(told, all, today);
        Map<String, List<Organ>> below = all.values().stream()
                .filter(organ -> organ.parent() != null)
                .sorted(ORDER)
                .collect(groupingBy(Organ::parent));
        List<Line> lines = new ArrayList<>();
        all.values().stream()
                .filter(organ -> organ.parent() == null)
                .sorted(ORDER)
                .forEach(root -> new Walk(shown, told, held, counts, below, lines).down(root, 0));
        return lines;
    }

    private static Set<String> wayUp(String code, Map<String, Organ> all) {
        Set<String> way = new LinkedHashSet<>();
        for (Organ next = all.get(code); next != null; next = all.get(next.parent())) {
            way.add(next.code());
        }
        return way;
    }

    private Map<String, Map<PostKind, List<String>>> held(Set<String> codes, LocalDate on) {
        List<Held> inForce = codes.isEmpty() ? List.of() : posts.inForceAt(codes, on);
        Set<String> logins = new HashSet<>();
        inForce.forEach(post -> logins.add(post.login()));
        Map<String, String> names = persons.findAllById(logins).stream().collect(toMap(Person::login, Person::name));
        Map<String, Map<PostKind, List<String>>> held = new HashMap<>();
        for (Held post : inForce) {
            held.computeIfAbsent(post.organ(), organ -> new EnumMap<>(PostKind.class))
                    .computeIfAbsent(post.kind(), kind -> new ArrayList<>())
                    .add(names.getOrDefault(post.login(), post.login()));
        }
        return held;
    }

    private Map<String, Count> counts(Set<String> told, Map<String, Organ> all, LocalDate on) {
        Map<String, Count> counts = new HashMap<>();
        List<String> counted = all.keySet().stream()
                .filter(code -> wayUp(code, all).stream().anyMatch(told::contains))
                .toList();
        if (counted.isEmpty()) {
            return counts;
        }
        persons.fullMembers(counted, on).forEach(one -> add(one.organ(), new Count(one.people(), 0), all, counts));
        cases.openByBranch(counted).forEach(one -> add(one.branch(), new Count(0, one.cases()), all, counts));
        return counts;
    }

    private static void add(String code, Count more, Map<String, Organ> all, Map<String, Count> counts) {
        wayUp(code, all)
                .forEach(organ -> counts.merge(
                        organ,
                        more,
                        (one, other) -> new Count(
                                one.fullMembers() + other.fullMembers(), one.openCases() + other.openCases())));
    }

    /** From the top down, over organs that are not shown too. */
    private record Walk(
            Set<String> shown,
            Set<String> told,
            Map<String, Map<PostKind, List<String>>> held,
            Map<String, Count> counts,
            Map<String, List<Organ>> below,
            List<Line> lines) {

        void down(Organ organ, int depth) {
            boolean here = shown.contains(organ.code());
            if (here) {
                lines.add(new Line(organ, depth, filled(organ.code()), count(organ.code())));
            }
            below.getOrDefault(organ.code(), List.of()).forEach(next -> down(next, here ? depth + 1 : depth));
        }

        private List<Filled> filled(String code) {
            return held.getOrDefault(code, Map.of()).entrySet().stream()
                    .map(post -> new Filled(post.getKey(), post.getValue()))
                    .toList();
        }

        private Count count(String code) {
            return told.contains(code) ? counts.getOrDefault(code, new Count(0, 0)) : null;
        }
    }
}
