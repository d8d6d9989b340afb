package org.branchwork.path.transfer;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Handover;
import org.branchwork.dossier.AdmissionForm;
import org.branchwork.organization.imports.RunningCase;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/** The facts of a row, with what follows from them filled in. */
@Component
class RecordedFacts {

    private final Rulebook rulebook;

    RecordedFacts(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** @throws Refusal of kind INPUT for a number that is too long */
    Handover of(RunningCase row) {
        String number = row.facts().get(Fact.FORM_NUMBER);
        if (number != null && number.length() > AdmissionForm.LONGEST_NUMBER) {
            throw Refusal.input(Fact.FORM_NUMBER.key(), "too-long", String.valueOf(AdmissionForm.LONGEST_NUMBER));
        }
        return new Handover(completed(row));
    }

    /** Membership counts from the resolution, probation lasts a year from it (Art. 25, 31). */
    private Map<Fact, String> completed(RunningCase row) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.putAll(row.facts());
        if (row.state().onProbation()) {
            LocalDate resolvedOn = LocalDate.parse(facts.get(Fact.RESOLVED_ON));
            facts.putIfAbsent(Fact.MEMBER_SINCE, resolvedOn.toString());
            facts.putIfAbsent(
                    Fact.PROBATION_UNTIL, lastDay(resolvedOn, row.branch()).toString());
        }
        return facts;
    }

    private LocalDate lastDay(LocalDate resolvedOn, String branch) {
        RulesInForce rules = rulebook.on(resolvedOn, branch);
        LocalDate anniversary = rules.value(Rule.T_PROB).from(resolvedOn);
        return rules.policies().probationEndsDayBefore() ? anniversary.minusDays(1) : anniversary;
    }
}
