package org.branchwork.dossier.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The full-process record: where the case stands and, for those who see more than that, every step with what was entered. */
@Component
@Order(10)
class FullRecord implements Paper {

    static final String KEY = "record";

    private final Entries entries;
    private final Heads heads;

    FullRecord(Entries entries, Heads heads) {
        this.entries = entries;
        this.heads = heads;
    }

    /** Some steps of one stage, one after the other; a stage entered again is told again. */
    public record Part(String stage, List<Entry> entries) {}

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Sheet> sheets(Reading reading) {
        MembershipCase theCase = reading.theCase();
        Map<String, Object> content = heads.content(theCase, reading.locale());
        Map<String, String> facts = facts(theCase);
        content.put("facts", facts);
        content.put("factRows", pairs(List.copyOf(facts.keySet())));
        content.put("parts", reading.seesSteps() ? parts(entries.of(reading)) : List.of());
        content.put("partial", !reading.sealedToo());
        return List.of(new Sheet(KEY, KEY, theCase.number(), null, content));
    }

    private static List<List<String>> pairs(List<String> keys) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < keys.size(); i += 2) {
            pairs.add(keys.subList(i, Math.min(i + 2, keys.size())));
        }
        return pairs;
    }

    private static Map<String, String> facts(MembershipCase theCase) {
        Map<String, String> facts = new LinkedHashMap<>();
        Arrays.stream(Fact.values())
                .filter(theCase::has)
                .forEach(fact -> facts.put(fact.key(), theCase.facts().get(fact)));
        return facts;
    }

    private static List<Part> parts(List<Entry> entries) {
        List<Part> parts = new ArrayList<>();
        for (Entry entry : entries) {
            if (parts.isEmpty() || !parts.get(parts.size() - 1).stage().equals(entry.stage())) {
                parts.add(new Part(entry.stage(), new ArrayList<>()));
            }
            parts.get(parts.size() - 1).entries().add(entry);
        }
        return parts;
    }
}
