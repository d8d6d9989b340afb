package org.branchwork.path.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchwork.admission.CaseNumbers;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Procedure;
import org.branchwork.audit.AuditTrail;
import org.branchwork.organization.Organ;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
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

/** Takes applications and opens a case for each. */
@Component
public class Applications {

    private final ApplicationRules applicationRules;
    private final Persons persons;
    private final Organs organs;
    private final Routing routing;
    private final Rulebook rulebook;
    private final OrganisationTime time;
    private final CaseNumbers numbers;
    private final Cases cases;
    private final Procedure procedure;
    private final Letters letters;
    private final AuditTrail audit;

    Applications(
            ApplicationRules applicationRules,
            Persons persons,
            Organs organs,
            Routing routing,
            Rulebook rulebook,
            OrganisationTime time,
            CaseNumbers numbers,
            Cases cases,
            Procedure procedure,
            Letters letters,
            AuditTrail audit) {
        this.applicationRules = applicationRules;
        this.persons = persons;
        this.organs = organs;
        this.routing = routing;
        this.rulebook = rulebook;
        this.time = time;
        this.numbers = numbers;
        this.cases = cases;
        this.procedure = procedure;
        this.letters = letters;
        this.audit = audit;
    }

    /**
     * @param actor the person himself, or the secretary of that branch on his behalf
     * @throws Refusal naming every rule the application fails; nothing has changed then
     */
    @Transactional
    public MembershipCase apply(String actor, Application application) {
        LocalDate today = time.today();
        requireSomeRight(actor, application, today);
        Organ branch = organs.find(application.branch())
                .orElseThrow(() -> Refusal.input("branch", "organ-unknown", application.branch()));
        Person person = person(actor, application, today);
        LocalDate appliedOn = application.appliedOn() == null ? today : application.appliedOn();
        RulesInForce rules = rulebook.on(appliedOn, branch.code());
        List<Check> checks = applicationRules.checks(person, branch, today, rules);
        List<Check> failed = checks.stream().filter(check -> !check.passed()).toList();
        if (!failed.isEmpty()) {
            throw Refusal.rules(failed);
        }
        MembershipCase theCase = open(person, branch, today);
        letters.submitted(theCase, actor, appliedOn, application.letter(), checks);
        audit.record(actor, Letters.SUBMITTED, theCase.number(), null, rules.version());
        return theCase;
    }

    /** The branch a person belongs to, himself or through his group or League branch. */
    public Optional<Organ> branchOf(Person person) {
        return Stream.concat(organs.find(person.organ()).stream(), organs.above(person.organ()).stream())
                .filter(organ -> organ.kind() == OrganKind.BRANCH)
                .findFirst();
    }

    /** What keeps a person from applying to his branch today; empty for who may apply, or has no branch. */
    public List<Check> hindrances(Person person) {
        LocalDate today = time.today();
        return branchOf(person)
                .map(branch ->
                        applicationRules.checks(person, branch, today, rulebook.on(today, branch.code())).stream()
                                .filter(check -> !check.passed())
                                .toList())
                .orElse(List.of());
    }

    /** Who is secretary of no branch applies for nobody but himself, whatever branch he names. */
    private void requireSomeRight(String actor, Application application, LocalDate today) {
        boolean himself = application.person() == null || application.person().equals(actor);
        if (!himself && routing.branchesOf(actor, today).isEmpty()) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "application-not-yours");
        }
    }

    private Person person(String actor, Application application, LocalDate today) {
        String login = application.person() == null ? actor : application.person();
        if (!login.equals(actor) && !routing.mayAct(actor, Role.BRANCH_SECRETARY, login, application.branch(), today)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "application-not-yours");
        }
        return persons.hold(login).orElseThrow(() -> Refusal.input("person", "no-such-person", login));
    }

    /** The case enters its first stage as the process starts, so that the first step kept is one of that stage. */
    private MembershipCase open(Person person, Organ branch, LocalDate today) {
        MembershipCase theCase =
                cases.save(new MembershipCase(numbers.next(today.getYear()), person.login(), branch.code(), today));
        procedure.start(theCase, person.name());
        return theCase;
    }
}
