package org.branchwork.path.transfer;

import static org.branchwork.path.transfer.TypedFacts.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Handover;
import org.branchwork.dossier.FormLedger;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/** What the admission papers of a member taken over on probation must bear out (Art. 25, 31, 34). */
@Component
class AdmissionRules {

    private final FormLedger forms;
    private final Rulebook rulebook;

    AdmissionRules(FormLedger forms, Rulebook rulebook) {
        this.forms = forms;
        this.rulebook = rulebook;
    }

    /** @param before the number of the case here that is continued, or null */
    List<Check> checks(Handover handover, String branch, String before) {
        if (!handover.state().onProbation()) {
            return List.of();
        }
        LocalDate resolvedOn = handover.day(Fact.RESOLVED_ON);
        RulesInForce then = rulebook.on(resolvedOn);
        LocalDate since = handover.day(Fact.MEMBER_SINCE);
        LocalDate until = handover.day(Fact.PROBATION_UNTIL);
        LocalDate year = then.value(Rule.T_PROB).from(resolvedOn);
        // a branch here that counts so has kept the day before; so does this one
        boolean dayBefore =
                before != null || rulebook.on(resolvedOn, branch).policies().probationEndsDayBefore();
        String number = handover.facts().get(Fact.FORM_NUMBER);
        List<Check> checks = new ArrayList<>();
        checks.add(then.that(Rule.DATE_ORDER, since.equals(resolvedOn), since, resolvedOn)
                .detail("member-since")
                .at(field(Fact.MEMBER_SINCE)));
        checks.add(then.that(Rule.T_PROB, until.equals(year) || dayBefore && until.equals(year.minusDays(1)), year)
                .detail("transfer")
                .at(field(Fact.PROBATION_UNTIL)));
        checks.add(then.that(Rule.FORM_NUMBER_USED, !forms.usedElsewhere(number, before), number)
                .at(field(Fact.FORM_NUMBER)));
        checks.addAll(approval(handover, resolvedOn));
        checks.addAll(extension(handover, then));
        return checks;
    }

    private List<Check> approval(Handover handover, LocalDate resolvedOn) {
        RulesInForce rules = rulebook.on(handover.day(Fact.APPROVED_ON));
        return List.of(
                rules.notAfter(Rule.T_APPR_LATEST, resolvedOn)
                        .publishedAs(Rule.T_APPR)
                        .detail("latest")
                        .at(field(Fact.APPROVED_ON)),
                rules.notAfter(Rule.T_APPR, resolvedOn).at(field(Fact.APPROVED_ON)));
    }

    private static List<Check> extension(Handover handover, RulesInForce rules) {
        LocalDate until = handover.day(Fact.EXTENDED_UNTIL);
        if (until == null) {
            return List.of();
        }
        int least = rules.value(Rule.T_EXT_LEAST).amount();
        int most = rules.value(Rule.T_EXT).amount();
        LocalDate probationUntil = handover.day(Fact.PROBATION_UNTIL);
        boolean within =
                !until.isBefore(probationUntil.plusMonths(least)) && !until.isAfter(probationUntil.plusMonths(most));
        return List.of(rules.that(Rule.T_EXT, within, least, most).at(field(Fact.EXTENDED_UNTIL)));
    }
}
