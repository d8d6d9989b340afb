package org.branchwork.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.audit.AuditTrail;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;

/**
 * Gives a person another form where his own is void or lost, or where the branch meeting was not held in the year of its
 * number. Until the approval nobody goes on without a form that counts.
 */
@Component
class FormReplacement {

    /** The step of a case whose form was replaced. */
    static final String REPLACED = "form-replaced";

    private final FormLedger ledger;
    private final Cases cases;
    private final CaseSteps steps;
    private final StepRecords records;
    private final AuditTrail audit;
    private final Rulebook rulebook;
    private final OrganisationTime time;

    FormReplacement(
            FormLedger ledger,
            Cases cases,
            CaseSteps steps,
            StepRecords records,
            AuditTrail audit,
            Rulebook rulebook,
            OrganisationTime time) {
        this.ledger = ledger;
        this.cases = cases;
        this.steps = steps;
        this.records = records;
        this.audit = audit;
        this.rulebook = rulebook;
        this.time = time;
    }

    record Replaced(String number, String replacedBy, String reason) {}

    /** @throws Refusal where a case goes on with this form and no other is named */
    void of(String actor, AdmissionForm form, FormEntry entry, LocalDate on) {
        Optional<MembershipCase> needing = needing(form);
        if (needing.isEmpty()) {
            if (entry.replacedBy() != null) {
                throw Refusal.input("replacedBy", "no-case-with-form", form.number());
            }
            return;
        }
        if (entry.replacedBy() == null) {
            throw Refusal.input("replacedBy", "missing");
        }
        replace(actor, form, entry, needing.get(), on);
    }

    /** The case that goes on with this form before its approval. */
    private Optional<MembershipCase> needing(AdmissionForm form) {
        return Optional.ofNullable(form.caseNumber())
                .flatMap(cases::findByNumber)
                .filter(theCase -> form.number().equals(theCase.formNumber()))
                .filter(theCase -> theCase.state() == CaseState.DEVELOPMENT_TARGET
                        || theCase.state() == CaseState.ACCEPTED_PENDING_APPROVAL);
    }

    private void replace(String actor, AdmissionForm form, FormEntry entry, MembershipCase theCase, LocalDate on) {
        String number = entry.replacedBy().strip();
        RulesInForce rules = rulebook.on(on);
        if (number.length() > AdmissionForm.LONGEST_NUMBER || number.equals(form.number())) {
            throw Refusal.input("replacedBy", "no-such-choice", number);
        }
        Check check = ledger.check(number, theCase, rules).at("replacedBy");
        if (!check.passed()) {
            throw Refusal.rules(List.of(check));
        }
        ledger.use(number, theCase, on, actor);
        Replaced kept = new Replaced(form.number(), number, entry.reason());
        steps.save(new CaseStep(
                theCase,
                REPLACED,
                null,
                actor,
                on,
                time.now(),
                null,
                records.write(kept),
                null,
                null,
                records.write(List.of(check))));
        audit.record(actor, REPLACED, theCase.number(), null, rules.version());
    }
}
