package org.branchwork.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/** The numbers of admission forms as cases use them: each once, by one person, in its year and its committee. */
@Component
public class FormLedger {

    private final AdmissionForms forms;
    private final Organs organs;

    public FormLedger(AdmissionForms forms, Organs organs) {
        this.forms = forms;
        this.organs = organs;
    }

    /** @param caseNumber the case that may bear the number, or null for none */
    public boolean usedElsewhere(String number, String caseNumber) {
        return forms.usedElsewhere(number, caseNumber == null ? "" : caseNumber);
    }

    /** Whether the number may be given to the person of this case; a number the ledger does not know was issued on paper. */
    public Check check(String number, MembershipCase theCase, RulesInForce rules) {
        if (usedElsewhere(number, theCase.number())) {
            return rules.that(Rule.FORM_NUMBER_USED, false, number);
        }
        return forms.findById(number)
                .map(form -> check(form, theCase, rules))
                .orElse(rules.that(Rule.FORM_NUMBER_USED, true, number));
    }

    private Check check(AdmissionForm form, MembershipCase theCase, RulesInForce rules) {
        if (form.state().settled()) {
            return refused(form, form.state().name(), rules);
        }
        if (form.organ() != null && !form.organ().equals(committee(theCase))) {
            return refused(form, "organ", rules);
        }
        boolean ofTheYear = form.year() == rules.act().getYear();
        return ofTheYear ? rules.that(Rule.FORM_NUMBER_USED, true, form.number()) : refused(form, "year", rules);
    }

    private static Check refused(AdmissionForm form, String why, RulesInForce rules) {
        return rules.that(Rule.FORM_NUMBER_USED, false, form.number(), String.valueOf(form.year()))
                .detail(why);
    }

    /** The year the form of a case was issued for; empty where the ledger does not know it. */
    public Optional<Integer> yearOf(MembershipCase theCase) {
        return Optional.ofNullable(theCase.formNumber())
                .flatMap(forms::findById)
                .map(AdmissionForm::year);
    }

    /** Gives the form to the person of the case. */
    public void use(String number, MembershipCase theCase, LocalDate on, String actor) {
        AdmissionForm form = forms.findById(number)
                .orElseGet(() -> new AdmissionForm(number, on.getYear(), committee(theCase), on, actor));
        form.use(theCase.number(), on);
        forms.save(form);
        theCase.issueForm(number);
    }

    private String committee(MembershipCase theCase) {
        return organs.higherCommittee(theCase.branch()).map(Organ::code).orElse(null);
    }
}
