package org.branchwork.path.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Handover;
import org.branchwork.dossier.AdmissionForm;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Violation;

/** Reads the facts a secretary typed, over what another branch of this installation has handed over. */
final class TypedFacts {

    static final String FACTS = "facts.";

    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);
    private final List<Violation> wrong = new ArrayList<>();

    private TypedFacts(Handover known) {
        facts.putAll(known.facts());
    }

    /**
     * @param known what was handed over here; a typed value must say the same, null leaves the fact out
     * @throws Refusal of kind INPUT naming every fact that is unknown, malformed, missing or contradicts
     */
    static Handover over(Handover known, Map<String, String> typed) {
        TypedFacts reading = new TypedFacts(known);
        if (typed != null) {
            typed.forEach(reading::read);
            reading.dropWhatHasNoGround();
        }
        Handover read = new Handover(reading.facts);
        if (reading.wrong.isEmpty()) {
            read.missing().forEach(fact -> reading.wrong.add(Violation.input(field(fact), "missing")));
        }
        if (!reading.wrong.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, reading.wrong);
        }
        return read;
    }

    static String field(Fact fact) {
        return FACTS + fact.key();
    }

    /** Who is not taken over as an activist brings no time along. */
    private void dropWhatHasNoGround() {
        if (!facts.containsKey(Fact.ACTIVIST_SINCE)) {
            facts.remove(Fact.CULTIVATION_COUNTS_FROM);
        }
    }

    private void read(String key, String typed) {
        Optional<Fact> fact = Fact.of(key).filter(Handover::travels);
        if (fact.isEmpty()) {
            wrong.add(Violation.input(FACTS + key, "unknown"));
        } else if (typed == null || typed.isBlank()) {
            facts.remove(fact.get());
        } else {
            read(fact.get(), typed.strip());
        }
    }

    private void read(Fact fact, String typed) {
        String before = facts.get(fact);
        if (!readable(fact, typed)) {
            wrong.add(Violation.input(field(fact), "malformed", fact == Fact.FORM_NUMBER ? "..." : "yyyy-MM-dd"));
        } else if (before != null && !before.equals(typed)) {
            wrong.add(Violation.input(field(fact), "contradicts-handover", before));
        } else {
            facts.put(fact, typed);
        }
    }

    private static boolean readable(Fact fact, String typed) {
        if (fact == Fact.FORM_NUMBER) {
            return typed.length() <= AdmissionForm.LONGEST_NUMBER;
        }
        try {
            int year = LocalDate.parse(typed).getYear();
            return typed.length() == "yyyy-MM-dd".length() && year >= 1900 && year <= 2200;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
