package org.branchwork.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All rules at once, to be read rather than held against an act: as of one day, and one version beside another. */
@Component
public class RuleCatalogue {

    private final RuleTables tables;
    private final Rulebook rulebook;

    RuleCatalogue(RuleTables tables, Rulebook rulebook) {
        this.tables = tables;
        this.rulebook = rulebook;
    }

    /** @param policy what made it stricter or turned it on or off, or null */
    public record Entry(RuleValue value, Policy policy) {}

    /** A rule in two versions, and which of {@code value}, {@code severity} and {@code article} differ. */
    public record Change(RuleValue before, RuleValue after, List<String> changed) {}

    /** Of an organ; of no organ the national Rules alone. */
    public List<Entry> on(LocalDate day, String organ) {
        RulesInForce rules = rules(day, organ);
        return Stream.of(Rule.values())
                .map(rule -> new Entry(
                        rules.value(rule),
                        PolicyKey.of(rule).flatMap(rules.policies()::find).orElse(null)))
                .toList();
    }

    /** What an organ has settled, or one above it for it. */
    public List<Policy> policies(LocalDate day, String organ) {
        return rules(day, organ).policies().settled().values().stream().toList();
    }

    private RulesInForce rules(LocalDate day, String organ) {
        return organ == null ? rulebook.on(day) : rulebook.on(day, organ);
    }

    /** By name, the oldest first, each with a day on which it was in force. */
    public Map<String, LocalDate> versions() {
        Map<String, LocalDate> versions = new LinkedHashMap<>();
        List<LocalDate> changes = tables.changes();
        Stream<LocalDate> before = changes.stream().limit(1).map(day -> day.minusDays(1));
        Stream.concat(before, changes.stream()).forEach(day -> versions.putIfAbsent(version(day), day));
        return versions;
    }

    private String version(LocalDate day) {
        return rulebook.on(day).version();
    }

    /** Empty where one of the two is no version. */
    public Optional<List<Change>> changes(String from, String to) {
        LocalDate before = versions().get(from);
        LocalDate after = versions().get(to);
        if (before == null || after == null) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(Rule.values())
                .map(rule -> change(tables.row(rule, before), tables.row(rule, after)))
                .filter(change -> !change.changed().isEmpty())
                .toList());
    }

    private static Change change(RuleValue before, RuleValue after) {
        List<String> changed = new ArrayList<>();
        if (!before.period().equals(after.period()) || before.asks() != after.asks()) {
            changed.add("value");
        }
        if (before.severity() != after.severity()) {
            changed.add("severity");
        }
        if (!Objects.equals(place(before), place(after))) {
            changed.add("article");
        }
        return new Change(before, after, changed);
    }

    /** The article without the year of its version: that alone is no change. */
    private static String place(RuleValue value) {
        return value.article().replace(value.version(), "");
    }
}
