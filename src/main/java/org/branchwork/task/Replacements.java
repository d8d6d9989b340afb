package org.branchwork.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.audit.AuditTrail;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Role;
import org.branchwork.organization.Routing;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts one who accompanies a case in the place of another: who leaves or is unfit hands over what is open (Art. 9, 14). */
@Component
public class Replacements {

    private static final int LONGEST_REASON = 4_000;

    private final Cases cases;
    private final Companions companions;
    private final Persons persons;
    private final Routing routing;
    private final Rulebook rulebook;
    private final CaseSteps steps;
    private final StepRecords records;
    private final AuditTrail audit;
    private final OrganisationTime time;

    Replacements(
            Cases cases,
            Companions companions,
            Persons persons,
            Routing routing,
            Rulebook rulebook,
            CaseSteps steps,
            StepRecords records,
            AuditTrail audit,
            OrganisationTime time) {
        this.cases = cases;
        this.companions = companions;
        this.persons = persons;
        this.routing = routing;
        this.rulebook = rulebook;
        this.steps = steps;
        this.records = records;
        this.audit = audit;
        this.time = time;
    }

    /** What contacts and sponsors do not have in common. */
    public interface Kind {

        CompanionRole role();

        /** The key of the step that is kept. */
        String act();

        /** Whether somebody may come without another going. */
        boolean vacant(MembershipCase theCase, int present, RulesInForce rules);

        /** @param then the logins of all who accompany the case afterwards */
        List<Check> checks(MembershipCase theCase, Replacement replacement, List<String> then, RulesInForce rules);

        /**
         * Hands over what is open.
         *
         * @param leaving null where nobody goes
         * @return whether who comes is asked again what the other had answered
         */
        boolean handOver(MembershipCase theCase, Companion leaving, Companion comer);
    }

    /** As kept; the stage may be walked again along it. */
    record Kept(String out, String in, String reason, boolean askedAnew) {}

    /** @throws Refusal NOT_ALLOWED for anybody but the secretary of the branch, ALREADY_DONE if the case is closed */
    public void requireAllowed(String actor, MembershipCase theCase) {
        if (!routing.mayAct(actor, Role.BRANCH_SECRETARY, theCase.applicant(), theCase.branch(), time.today())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
        if (theCase.state().closed() || theCase.has(Fact.CLOSED_ON)) {
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, "case-closed");
        }
    }

    /** @throws Refusal if the actor may not, the case is closed, the names are wrong, or the one who comes is not fit for it */
    @Transactional
    public void replace(Kind kind, String actor, String caseNumber, Replacement replacement) {
        MembershipCase theCase = cases.get(caseNumber);
        requireAllowed(actor, theCase);
        requireReadable(replacement);
        List<Companion> present = companions.present(caseNumber, kind.role());
        RulesInForce rules = rulebook.on(time.today(), theCase.branch());
        Companion leaving = leaving(kind, theCase, present, replacement, rules);
        List<Check> checks = kind.checks(theCase, replacement, then(present, leaving, replacement), rules);
        refuse(checks, !blank(replacement.overrideReason()));
        LocalDate today = time.today();
        if (leaving != null) {
            leaving.release(today, replacement.reason());
        }
        Companion comer = companions.save(new Companion(caseNumber, kind.role(), replacement.in(), today));
        boolean askedAnew = kind.handOver(theCase, leaving, comer);
        keep(kind, actor, theCase, replacement, askedAnew, checks);
        audit.record(actor, kind.act(), caseNumber, null, rules.version());
    }

    private void requireReadable(Replacement replacement) {
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
        if (replacement.in().equals(replacement.out())) {
            throw Refusal.input("in", "same-person");
        }
    }

    private static Companion leaving(
            Kind kind, MembershipCase theCase, List<Companion> present, Replacement replacement, RulesInForce rules) {
        if (blank(replacement.out())) {
            if (!kind.vacant(theCase, present.size(), rules)) {
                throw Refusal.input("out", "missing");
            }
            return null;
        }
        return present.stream()
                .filter(one -> one.login().equals(replacement.out()))
                .findFirst()
                .orElseThrow(() -> Refusal.input("out", "no-such-choice", replacement.out()));
    }

    private static List<String> then(List<Companion> present, Companion leaving, Replacement replacement) {
        Stream<String> staying = present.stream().filter(one -> one != leaving).map(Companion::login);
        return Stream.concat(staying, Stream.of(replacement.in())).toList();
    }

    private static void refuse(List<Check> checks, boolean reasonGiven) {
        List<Check> failed =
                checks.stream().filter(check -> check.refuses(reasonGiven)).toList();
        if (!failed.isEmpty()) {
            throw Refusal.rules(failed);
        }
    }

    private void keep(
            Kind kind,
            String actor,
            MembershipCase theCase,
            Replacement replacement,
            boolean askedAnew,
            List<Check> checks) {
        String out = Optional.ofNullable(replacement.out())
                .filter(text -> !text.isBlank())
                .orElse(null);
        Kept kept = new Kept(out, replacement.in(), replacement.reason(), askedAnew);
        steps.save(new CaseStep(
                theCase,
                kind.act(),
                replacement.in(),
                actor,
                time.today(),
                time.now(),
                null,
                records.write(kept),
                null,
                replacement.overrideReason(),
                records.write(checks)));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
