package org.branchwork.path.cultivation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Procedure;
import org.branchwork.audit.AuditTrail;
import org.branchwork.organization.Eligibility;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Role;
import org.branchwork.organization.Routing;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Replacement;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A contact who can no longer do his duty is replaced, whenever that is (Art. 9); his open opinion goes to the one who comes. */
@Component
public class ContactReplacement {

    private static final String ACT = "contact-replacement";

    private final Cases cases;
    private final Companions companions;
    private final Persons persons;
    private final Routing routing;
    private final Eligibility eligibility;
    private final Rulebook rulebook;
    private final OrganisationTime time;
    private final Procedure procedure;
    private final CaseSteps steps;
    private final StepRecords records;
    private final AuditTrail audit;

    ContactReplacement(
            Cases cases,
            Companions companions,
            Persons persons,
            Routing routing,
            Eligibility eligibility,
            Rulebook rulebook,
            OrganisationTime time,
            Procedure procedure,
            CaseSteps steps,
            StepRecords records,
            AuditTrail audit) {
        this.cases = cases;
        this.companions = companions;
        this.persons = persons;
        this.routing = routing;
        this.eligibility = eligibility;
        this.rulebook = rulebook;
        this.time = time;
        this.procedure = procedure;
        this.steps = steps;
        this.records = records;
        this.audit = audit;
    }

    /**
     * @param actor the secretary of the branch
     * @throws Refusal if he may not, the case is closed, the names are wrong, or the one who comes may not be a contact
     */
    @Transactional
    public void replace(String actor, String caseNumber, Replacement replacement) {
        MembershipCase theCase = cases.get(caseNumber);
        LocalDate today = time.today();
        requireAllowed(actor, theCase);
        Companion out = leaving(theCase, replacement);
        RulesInForce rules = rulebook.on(today, theCase.branch());
        List<Check> checks = eligibility.contactChecks(contactsThen(theCase, replacement), theCase, rules, "in");
        List<Check> failed = checks.stream()
                .filter(check -> check.refuses(replacement.overrideReason() != null))
                .toList();
        if (!failed.isEmpty()) {
            throw Refusal.rules(failed);
        }
        out.release(today, replacement.reason());
        companions.save(new Companion(caseNumber, CompanionRole.CONTACT, replacement.in(), today));
        procedure.hand(caseNumber, replacement.out(), replacement.in(), CultivationRecord.OPINION);
        keep(actor, theCase, replacement, checks);
        audit.record(actor, ACT, caseNumber, null, rules.version());
    }

    /** @throws Refusal NOT_ALLOWED for anybody but the secretary of the branch, ALREADY_DONE if the case is closed */
    public void requireAllowed(String actor, MembershipCase theCase) {
        if (!routing.mayAct(actor, Role.BRANCH_SECRETARY, theCase.applicant(), theCase.branch(), time.today())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
        if (theCase.state().closed()) {
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, "case-closed");
        }
    }

    private Companion leaving(MembershipCase theCase, Replacement replacement) {
        if (!persons.existsById(replacement.in())) {
            throw Refusal.input("in", "no-such-person", replacement.in());
        }
        if (replacement.in().equals(replacement.out())) {
            throw Refusal.input("in", "contact-same-person");
        }
        return companions.present(theCase.number(), CompanionRole.CONTACT).stream()
                .filter(contact -> contact.login().equals(replacement.out()))
                .findFirst()
                .orElseThrow(() -> Refusal.input("out", "contact-not-present", replacement.out()));
    }

    private List<String> contactsThen(MembershipCase theCase, Replacement replacement) {
        Stream<String> staying = companions.present(theCase.number(), CompanionRole.CONTACT).stream()
                .map(Companion::login)
                .filter(login -> !login.equals(replacement.out()));
        return Stream.concat(staying, Stream.of(replacement.in())).toList();
    }

    private void keep(String actor, MembershipCase theCase, Replacement replacement, List<Check> checks) {
        steps.save(new CaseStep(
                theCase,
                ACT,
                replacement.in(),
                actor,
                time.today(),
                time.now(),
                null,
                records.write(replacement),
                null,
                replacement.overrideReason(),
                records.write(checks)));
    }
}
