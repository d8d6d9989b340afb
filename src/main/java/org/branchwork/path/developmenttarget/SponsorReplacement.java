package org.branchwork.path.developmenttarget;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Companion;
import org.branchwork.admission.Fact;
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
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Replacement;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts one sponsor in the place of another, at any time: who leaves or is unfit hands over what is open. */
@Component
public class SponsorReplacement {

    static final String ACT = "sponsor-replacement";

    private static final int LONGEST_REASON = 4_000;
    private static final String[] HANDED_OVER = {
        "target-accept-sponsorship", "acceptance-sponsor-opinion", "probation-sponsor-opinion"
    };

    private final Cases cases;
    private final Sponsors sponsors;
    private final Eligibility eligibility;
    private final Persons persons;
    private final Routing routing;
    private final Rulebook rulebook;
    private final Procedure procedure;
    private final CaseSteps steps;
    private final StepRecords records;
    private final AuditTrail audit;
    private final OrganisationTime time;

    SponsorReplacement(
            Cases cases,
            Sponsors sponsors,
            Eligibility eligibility,
            Persons persons,
            Routing routing,
            Rulebook rulebook,
            Procedure procedure,
            CaseSteps steps,
            StepRecords records,
            AuditTrail audit,
            OrganisationTime time) {
        this.cases = cases;
        this.sponsors = sponsors;
        this.eligibility = eligibility;
        this.persons = persons;
        this.routing = routing;
        this.rulebook = rulebook;
        this.procedure = procedure;
        this.steps = steps;
        this.records = records;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refusal if the actor is not the branch secretary, the case is closed, or the one who comes may not sponsor */
    @Transactional
    public void replace(String actor, String caseNumber, Replacement replacement) {
        MembershipCase theCase = cases.get(caseNumber);
        LocalDate today = time.today();
        requireAllowed(actor, theCase);
        Companion leaving = readable(theCase, replacement);
        RulesInForce rules = rulebook.on(today, theCase.branch());
        List<Check> checks = checks(theCase, replacement, rules);
        List<Check> failed = checks.stream()
                .filter(check -> check.refuses(!blank(replacement.overrideReason())))
                .toList();
        if (!failed.isEmpty()) {
            throw Refusal.rules(failed);
        }
        hand(theCase, leaving, replacement, today);
        keep(actor, theCase, replacement, checks, rules);
    }

    /** @throws Refusal NOT_ALLOWED for anybody but the secretary of the branch, ALREADY_DONE if the case is closed */
    public void requireAllowed(String actor, MembershipCase theCase) {
        if (!routing.mayAct(actor, Role.BRANCH_SECRETARY, theCase.applicant(), theCase.branch(), time.today())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
        if (theCase.state().closed() || theCase.has(Fact.CLOSED_ON)) {
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, "case-closed");
        }
    }

    private Companion readable(MembershipCase theCase, Replacement replacement) {
        if (blank(replacement.out())) {
            throw Refusal.input("out", "missing");
        }
        if (blank(replacement.in())) {
            throw Refusal.input("in", "missing");
        }
        if (blank(replacement.reason())) {
            throw Refusal.input("reason", "missing");
        }
        if (replacement.reason().length() > LONGEST_REASON) {
            throw Refusal.input("reason", "too-long", String.valueOf(LONGEST_REASON));
        }
        if (!persons.existsById(replacement.in())) {
            throw Refusal.input("in", "no-such-person", replacement.in());
        }
        return sponsors.present(theCase.number(), replacement.out())
                .orElseThrow(() -> Refusal.input("out", "no-such-choice", replacement.out()));
    }

    /** Of the new pair; what speaks against the one who stays is no reason to keep the one who goes. */
    private List<Check> checks(MembershipCase theCase, Replacement replacement, RulesInForce rules) {
        List<String> pair = sponsors.present(theCase.number()).stream()
                .map(Companion::login)
                .map(login -> login.equals(replacement.out()) ? replacement.in() : login)
                .toList();
        String comer = persons.get(replacement.in()).label();
        return eligibility.sponsorChecks(pair, theCase, rules, "in").stream()
                .filter(check -> check.passed()
                        || check.rule() == Rule.SPONSOR_COUNT
                        || check.arguments().contains(comer))
                .toList();
    }

    /** Whose predecessor had accepted steps into that acceptance: the step of asking is over, the branch has his consent. */
    private void hand(MembershipCase theCase, Companion leaving, Replacement replacement, LocalDate today) {
        leaving.release(today, replacement.reason());
        Companion comer = sponsors.add(theCase, replacement.in(), today);
        if (leaving.acceptedOn() != null) {
            comer.accept(today);
        }
        procedure.hand(theCase.number(), replacement.out(), replacement.in(), HANDED_OVER);
    }

    private void keep(
            String actor, MembershipCase theCase, Replacement replacement, List<Check> checks, RulesInForce rules) {
        steps.save(new CaseStep(
                theCase,
                ACT,
                replacement.out(),
                actor,
                time.today(),
                time.now(),
                null,
                records.write(replacement),
                null,
                replacement.overrideReason(),
                records.write(checks)));
        audit.record(actor, ACT, theCase.number(), null, rules.version());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
