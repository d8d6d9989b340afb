package org.branchwork.admission;

import static org.branchwork.admission.Fact.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which fact follows which: the path in days. */
public final class FactOrder {

    /** The facts each fact directly follows; equal days are in order. */
    private static final Map<Fact, Set<Fact>> FOLLOWS = Map.ofEntries(
            Map.entry(TALKED_ON, Set.of(RECEIVED_ON)),
            Map.entry(ACTIVIST_SINCE, Set.of(TALKED_ON)),
            Map.entry(CULTIVATION_COUNTS_FROM, Set.of(ACTIVIST_SINCE)),
            Map.entry(FILED_ON, Set.of(ACTIVIST_SINCE)),
            Map.entry(CONSENTED_ON, Set.of(FILED_ON)),
            Map.entry(NOTICE_FROM, Set.of(FILED_ON)),
            Map.entry(NOTICE_UNTIL, Set.of(NOTICE_FROM)),
            Map.entry(LISTED_ON, Set.of(CONSENTED_ON, NOTICE_UNTIL, CULTIVATION_COUNTS_FROM)),
            Map.entry(TRAINED_ON, Set.of(ACTIVIST_SINCE)),
            Map.entry(REVIEWED_ON, Set.of(LISTED_ON)),
            Map.entry(PRE_REVIEWED_ON, Set.of(REVIEWED_ON, TRAINED_ON)),
            Map.entry(RESOLVED_ON, Set.of(PRE_REVIEWED_ON)),
            Map.entry(COMMITTEE_TALKED_ON, Set.of(RESOLVED_ON)),
            Map.entry(APPROVED_ON, Set.of(COMMITTEE_TALKED_ON)),
            Map.entry(OATH_ON, Set.of(APPROVED_ON)),
            Map.entry(PROBATION_UNTIL, Set.of(RESOLVED_ON)),
            Map.entry(EXTENDED_UNTIL, Set.of(PROBATION_UNTIL)),
            Map.entry(CONVERSION_RESOLVED_ON, Set.of(PROBATION_UNTIL, EXTENDED_UNTIL)),
            Map.entry(CONVERSION_APPROVED_ON, Set.of(CONVERSION_RESOLVED_ON)));

    /** All facts each fact follows, also through facts that are not known: an approval follows the resolution without a talk. */
    private static final Map<Fact, Set<Fact>> EARLIER = new EnumMap<>(Fact.class);

    static {
        FOLLOWS.keySet().forEach(fact -> EARLIER.put(fact, earlier(fact)));
    }

    private FactOrder() {}

    /** A fact that is older than a fact it follows. */
    public record Disorder(Fact fact, LocalDate day, LocalDate before) {}

    private static Set<Fact> earlier(Fact fact) {
        Set<Fact> earlier = EnumSet.noneOf(Fact.class);
        for (Fact before : FOLLOWS.getOrDefault(fact, Set.of())) {
            earlier.add(before);
            earlier.addAll(earlier(before));
        }
        return earlier;
    }

    static List<Disorder> disorders(Map<Fact, String> facts) {
        Map<Fact, LocalDate> days = new EnumMap<>(Fact.class);
        facts.keySet().forEach(fact -> days.put(fact, day(fact, facts)));
        List<Disorder> found = new ArrayList<>();
        days.forEach((fact, day) -> {
            LocalDate before = EARLIER.getOrDefault(fact, Set.of()).stream()
                    .map(days::get)
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            if (before != null && day.isBefore(before)) {
                found.add(new Disorder(fact, day, before));
            }
        });
        return found;
    }

    static LocalDate day(Fact fact, Map<Fact, String> facts) {
        String value = fact == FORM_NUMBER ? null : facts.get(fact);
        return value == null ? null : LocalDate.parse(value);
    }
}
