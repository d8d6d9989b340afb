package org.branchwork.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.branchwork.organization.AdmissionPlans;
import org.branchwork.organization.Category;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.organization.View;
import org.branchwork.statistics.AnnualStatistics.OfCategory;
import org.branchwork.statistics.AnnualStatistics.OfOrgan;
import org.branchwork.statistics.AnnualStatistics.OfYear;
import org.branchwork.statistics.AnnualStatistics.PlanUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds the counts up, by category and from the branches to the organs above them. */
@Component
public class Statistics {

    /** As many stand side by side. */
    private static final int YEARS = 5;

    private final Tally tally;
    private final Organs organs;
    private final AdmissionPlans plans;

    Statistics(Tally tally, Organs organs, AdmissionPlans plans) {
        this.tally = tally;
        this.organs = organs;
        this.plans = plans;
    }

    /** @param led the codes of the organs whose figures are asked for, not empty */
    @Transactional(readOnly = true)
    public AnnualStatistics of(int year, Set<String> led) {
        View view = organs.view(led);
        List<Tally.Line> lines = tally.reached(year, view);
        List<Organ> all = organs.all();
        Upwards upwards = new Upwards(all);
        List<Organ> tree = tree(all, led, upwards);
        return new AnnualStatistics(
                year,
                sum(lines),
                byCategory(lines),
                byOrgan(lines, tree, upwards),
                tally.pipeline(view),
                tally.times(year, view),
                years(year, view),
                plan(year, lines, tree, upwards));
    }

    /** The plans of an organ and of all below it, with what was used of each. */
    @Transactional(readOnly = true)
    public List<PlanUse> plan(int year, String organ) {
        List<Organ> all = organs.all();
        Upwards upwards = new Upwards(all);
        Set<String> codes = all.stream()
                .map(Organ::code)
                .filter(code -> upwards.from(code).contains(organ))
                .collect(Collectors.toSet());
        return plan(year, tally.reached(year, organs.view(codes)), tree(all, codes, upwards), upwards);
    }

    private static Figures sum(Collection<Tally.Line> lines) {
        return lines.stream()
                .map(line -> Figures.of(line.reached(), line.people()))
                .reduce(Figures.NONE, Figures::plus);
    }

    private static List<OfCategory> byCategory(List<Tally.Line> lines) {
        Map<Category, Figures> figures = new EnumMap<>(Category.class);
        lines.forEach(line -> figures.merge(line.category(), Figures.of(line.reached(), line.people()), Figures::plus));
        return Stream.of(Category.values())
                .map(category -> new OfCategory(category, figures.getOrDefault(category, Figures.NONE)))
                .toList();
    }

    private List<OfOrgan> byOrgan(List<Tally.Line> lines, List<Organ> tree, Upwards upwards) {
        Map<String, Figures> figures = new HashMap<>();
        for (Tally.Line line : lines) {
            for (String organ : upwards.from(line.branch())) {
                figures.merge(organ, Figures.of(line.reached(), line.people()), Figures::plus);
            }
        }
        Set<String> listed = Set.copyOf(tree.stream().map(Organ::code).toList());
        return tree.stream()
                .map(organ -> new OfOrgan(
                        organ.code(),
                        organ.name(),
                        (int) upwards.from(organ.code()).stream()
                                        .filter(listed::contains)
                                        .count()
                                - 1,
                        figures.getOrDefault(organ.code(), Figures.NONE)))
                .toList();
    }

    private List<OfYear> years(int year, View view) {
        Map<Integer, Map<Category, Long>> accepted = tally.accepted(year - YEARS + 1, year, view);
        return IntStream.rangeClosed(year - YEARS + 1, year)
                .mapToObj(one -> year(one, accepted.getOrDefault(one, Map.of())))
                .toList();
    }

    private static OfYear year(int year, Map<Category, Long> accepted) {
        Map<Category, Long> all = new EnumMap<>(Category.class);
        Stream.of(Category.values()).forEach(category -> all.put(category, accepted.getOrDefault(category, 0L)));
        return new OfYear(
                year, all, all.values().stream().mapToLong(Long::longValue).sum());
    }

    private List<PlanUse> plan(int year, List<Tally.Line> lines, List<Organ> tree, Upwards upwards) {
        Map<String, Organ> listed = new LinkedHashMap<>();
        tree.forEach(organ -> listed.put(organ.code(), organ));
        Map<String, Map<Category, Long>> used = used(lines, upwards);
        List<String> order = List.copyOf(listed.keySet());
        return plans.findByYear(year).stream()
                .filter(plan -> listed.containsKey(plan.organ()))
                .map(plan -> new PlanUse(
                        plan.organ(),
                        listed.get(plan.organ()).name(),
                        plan.category(),
                        plan.places(),
                        used.getOrDefault(plan.organ(), Map.of()).getOrDefault(plan.category(), 0L)))
                .sorted(Comparator.comparingInt((PlanUse use) -> order.indexOf(use.organ()))
                        .thenComparing(PlanUse::category))
                .toList();
    }

    /** The admissions of each organ with all below it. */
    private static Map<String, Map<Category, Long>> used(List<Tally.Line> lines, Upwards upwards) {
        Map<String, Map<Category, Long>> used = new HashMap<>();
        for (Tally.Line line : lines) {
            if (line.reached() == Reached.ACCEPTED) {
                for (String organ : upwards.from(line.branch())) {
                    used.computeIfAbsent(organ, code -> new EnumMap<>(Category.class))
                            .merge(line.category(), line.people(), Long::sum);
                }
            }
        }
        return used;
    }

    /** Branches and those that guide them, each behind the one above it. */
    private static List<Organ> tree(List<Organ> all, Set<String> led, Upwards upwards) {
        return all.stream()
                .filter(organ -> led.contains(organ.code()))
                .filter(organ -> organ.kind().carriesCases())
                .sorted(Comparator.comparing(organ -> {
                    List<String> path = new ArrayList<>(upwards.from(organ.code()));
                    Collections.reverse(path);
                    return String.join("\u0000", path);
                }))
                .toList();
    }
}
