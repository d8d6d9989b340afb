package org.branchwork.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchwork.audit.AuditTrail;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.rulebook.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters numbers into the ledger, and what became of them. */
@Component
public class FormEntries {

    private static final int LONGEST_REASON = 4_000;

    private final AdmissionForms forms;
    private final FormLedger ledger;
    private final FormKeepers keepers;
    private final FormReplacement replacement;
    private final Rulebook rulebook;
    private final OrganisationTime time;
    private final AuditTrail audit;

    FormEntries(
            AdmissionForms forms,
            FormLedger ledger,
            FormKeepers keepers,
            FormReplacement replacement,
            Rulebook rulebook,
            OrganisationTime time,
            AuditTrail audit) {
        this.forms = forms;
        this.ledger = ledger;
        this.keepers = keepers;
        this.replacement = replacement;
        this.rulebook = rulebook;
        this.time = time;
        this.audit = audit;
    }

    /** @throws Refusal NOT_ALLOWED for who keeps no forms */
    public void requireKeeper(String actor) {
        keepers.requireKeeper(actor);
    }

    /** All numbers or none. @throws Refusal naming every number that cannot be entered so */
    @Transactional
    public void enter(String actor, FormEntry entry) {
        Set<String> committees = keepers.requireKeeper(actor);
        LocalDate on = entry.on() == null ? time.today() : entry.on();
        RulesInForce rules = rulebook.on(on);
        requireReadable(entry);
        refuse(List.of(
                rules.that(Rule.DATE_FUTURE, !on.isAfter(time.today()), on).at("on")));
        if (entry.state() == FormState.ISSUED) {
            issue(actor, entry, committee(entry, committees), on, rules);
        } else {
            settle(actor, entry, committees, on, rules);
        }
        entry.numbers()
                .forEach(number -> audit.recordAbout(
                        actor, "admission-form", null, entry.state().name(), "form " + number.strip()));
    }

    private static void requireReadable(FormEntry entry) {
        if (entry.state() == FormState.USED) {
            throw Refusal.input("state", "no-such-choice", entry.state().name());
        }
        boolean why = entry.state() == FormState.VOID || entry.state() == FormState.LOST;
        if (why && entry.reason() == null) {
            throw Refusal.input("reason", "missing");
        }
        if (entry.reason() != null && entry.reason().length() > LONGEST_REASON) {
            throw Refusal.input("reason", "too-long", String.valueOf(LONGEST_REASON));
        }
        if (entry.year() != null && (entry.year() < 1900 || entry.year() > 2200)) {
            throw Refusal.input("year", "malformed", "yyyy");
        }
        for (String number : entry.numbers()) {
            if (number.strip().length() > AdmissionForm.LONGEST_NUMBER) {
                throw Refusal.input("numbers", "too-long", String.valueOf(AdmissionForm.LONGEST_NUMBER));
            }
        }
    }

    private static String committee(FormEntry entry, Set<String> committees) {
        if (entry.organ() == null) {
            if (committees.size() > 1) {
                throw Refusal.input("organ", "missing");
            }
            return committees.iterator().next();
        }
        if (!committees.contains(entry.organ())) {
            throw Refusal.input("organ", "no-such-choice", entry.organ());
        }
        return entry.organ();
    }

    private void issue(String actor, FormEntry entry, String committee, LocalDate on, RulesInForce rules) {
        int year = entry.year() == null ? on.getYear() : entry.year();
        List<Check> checks = new ArrayList<>();
        List<AdmissionForm> issued = new ArrayList<>();
        for (String typed : entry.numbers()) {
            String number = typed.strip();
            boolean free = !forms.existsById(number) && !ledger.usedElsewhere(number, null);
            boolean once = issued.stream().noneMatch(form -> form.number().equals(number));
            checks.add(rules.that(Rule.FORM_NUMBER_USED, free && once, number).at("numbers"));
            issued.add(new AdmissionForm(number, year, committee, on, actor));
        }
        refuse(checks);
        forms.saveAll(issued);
    }

    private void settle(String actor, FormEntry entry, Set<String> committees, LocalDate on, RulesInForce rules) {
        List<AdmissionForm> found = new ArrayList<>();
        List<Violation> wrong = new ArrayList<>();
        for (String typed : entry.numbers()) {
            forms.findById(typed.strip())
                    .filter(form -> committees.contains(form.organ()))
                    .ifPresentOrElse(found::add, () -> wrong.add(Violation.input("numbers", "no-such-form", typed)));
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, wrong);
        }
        for (AdmissionForm form : found) {
            requireOpen(form, entry.state());
            refuse(List.of(rules.follows("on", form.issuedOn())));
            replacement.of(actor, form, entry, on);
            form.settle(entry.state(), on, entry.reason(), actor);
        }
    }

    /** What was void, lost or returned stays so; what somebody has filled in is not returned unused. */
    private static void requireOpen(AdmissionForm form, FormState end) {
        boolean usedUp = form.state() == FormState.USED && end == FormState.RETURNED;
        if (form.state().settled() || usedUp) {
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, "form-settled", form.number());
        }
    }

    private static void refuse(List<Check> checks) {
        List<Check> failed = checks.stream().filter(check -> !check.passed()).toList();
        if (!failed.isEmpty()) {
            throw Refusal.rules(failed);
        }
    }
}
