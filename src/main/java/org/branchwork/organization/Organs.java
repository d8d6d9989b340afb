package org.branchwork.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The organs and who stands above whom. Imports admit no circle, so every way up ends. */
@Component
public class Organs {

    private final OrganRepository organs;

    Organs(OrganRepository organs) {
        this.organs = organs;
    }

    public Optional<Organ> find(String code) {
        return organs.findById(code);
    }

    public Organ get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no organ " + code));
    }

    public List<Organ> all() {
        return organs.findAll();
    }

    /** Those of several codes that are there. */
    public List<Organ> named(Collection<String> codes) {
        return organs.findAllById(codes);
    }

    /** Those above which none stands. */
    public List<Organ> top() {
        return organs.findByParentIsNullOrderByCode();
    }

    /** The organs one level below these. */
    public List<Organ> directlyBelow(Collection<String> codes) {
        return organs.findByParentInOrderByCode(codes);
    }

    /** The organs above this one, nearest first. */
    public List<Organ> above(String code) {
        List<Organ> above = new ArrayList<>();
        Optional<Organ> next = find(code).flatMap(this::parent);
        while (next.isPresent()) {
            above.add(next.get());
            next = parent(next.get());
        }
        return above;
    }

    private Optional<Organ> parent(Organ organ) {
        return Optional.ofNullable(organ.parent()).flatMap(organs::findById);
    }

    /** The nearest organ above that may approve (Art. 22). */
    public Optional<Organ> higherCommittee(String branch) {
        return above(branch).stream().filter(Organ::approvalAuthority).findFirst();
    }

    /** The general branch between a branch and its higher committee: it deliberates, it never approves. */
    public Optional<Organ> generalBranch(String branch) {
        List<Organ> above = above(branch);
        if (above.stream().noneMatch(Organ::approvalAuthority)) {
            return Optional.empty();
        }
        Stream<Organ> between = above.stream().takeWhile(organ -> !organ.approvalAuthority());
        return first(between, OrganKind.GENERAL_BRANCH);
    }

    /** The nearest organization department above the higher committee. */
    public Optional<Organ> organizationDepartment(String branch) {
        Predicate<Organ> belowCommittee = organ -> !organ.approvalAuthority();
        Stream<Organ> aboveCommittee =
                above(branch).stream().dropWhile(belowCommittee).skip(1);
        return first(aboveCommittee, OrganKind.ORGANIZATION_DEPARTMENT);
    }

    private static Optional<Organ> first(Stream<Organ> organs, OrganKind kind) {
        return organs.filter(organ -> organ.kind() == kind).findFirst();
    }

    /** The Party groups of a branch. */
    public List<Organ> groupsOf(String branch) {
        return below(List.of(branch)).stream()
                .filter(organ -> organ.kind() == OrganKind.GROUP)
                .toList();
    }

    /** All organs below these, level by level, without themselves. */
    public List<Organ> below(Collection<String> codes) {
        List<Organ> below = new ArrayList<>();
        Collection<String> level = codes;
        while (!level.isEmpty()) {
            List<Organ> next = organs.findByParentInOrderByCode(level);
            below.addAll(next);
            level = next.stream().map(Organ::code).toList();
        }
        return below;
    }

    /** The cases of these organs. Where all cases are theirs a query need not name them, which makes it several times as fast. */
    public View view(Set<String> codes) {
        return codes.size() > View.FEW
                        && organs.withCasesBut(codes, Limit.of(1)).isEmpty()
                ? View.EVERYTHING
                : View.of(codes);
    }

    /** Whether an organ is {@code ancestor} or stands below it. */
    public boolean isWithin(String code, String ancestor) {
        return code.equals(ancestor)
                || above(code).stream().anyMatch(organ -> organ.code().equals(ancestor));
    }
}
