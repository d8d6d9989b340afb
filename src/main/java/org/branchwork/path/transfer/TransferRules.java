package org.branchwork.path.transfer;

import static org.branchwork.path.transfer.TypedFacts.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.FactOrder;
import org.branchwork.admission.Handover;
import org.branchwork.organization.Membership;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/** What the receiving branch examines before it takes somebody over (Art. 12, 34). Each act is held against the rules of its day. */
@Component
class TransferRules {

    /** Only these lie ahead while the person is on probation. */
    private static final Set<Fact> AHEAD = Set.of(Fact.PROBATION_UNTIL, Fact.EXTENDED_UNTIL);

    private final Cases cases;
    private final Organs organs;
    private final AdmissionRules admission;
    private final Rulebook rulebook;

    TransferRules(Cases cases, Organs organs, AdmissionRules admission, Rulebook rulebook) {
        this.cases = cases;
        this.organs = organs;
        this.admission = admission;
        this.rulebook = rulebook;
    }

    /** @param before the number of the case here that is continued, or null */
    List<Check> checks(Person person, Transfer transfer, Handover handover, String before, LocalDate today) {
        List<Check> checks = checks(person, transfer.branch(), handover, before, today);
        LocalDate until = transfer.cultivatedUntil();
        if (until != null) {
            RulesInForce now = rulebook.on(today);
            checks.add(now.follows("cultivatedUntil", until, handover.cultivationFrom()));
            checks.add(
                    now.that(Rule.DATE_FUTURE, !until.isAfter(now.act()), until).at("cultivatedUntil"));
        }
        return checks;
    }

    /** Of a person and his facts alone, wherever they come from. */
    List<Check> checks(Person person, String branch, Handover handover, String before, LocalDate today) {
        RulesInForce now = rulebook.on(today);
        List<Check> checks = new ArrayList<>();
        checks.add(now.that(Rule.ALREADY_MEMBER, !memberAlready(person, handover, today), person.label())
                .at("person"));
        checks.add(now.that(Rule.CASE_OPEN, !cases.isOpenFor(person.login()), person.label())
                .at("person"));
        checks.add(now.that(Rule.WRONG_BRANCH, organs.isWithin(person.organ(), branch), person.label())
                .at("branch"));
        checks.addAll(dates(handover, now));
        checks.addAll(cultivation(person, handover));
        checks.addAll(admission.checks(handover, branch, before));
        return checks;
    }

    private static boolean memberAlready(Person person, Handover handover, LocalDate today) {
        Membership now = person.membershipOn(today);
        return now == Membership.FULL
                || now == Membership.PROBATIONARY && !handover.state().onProbation();
    }

    private static List<Check> dates(Handover handover, RulesInForce now) {
        List<Check> checks = new ArrayList<>();
        for (Fact fact : handover.facts().keySet()) {
            LocalDate day = handover.day(fact);
            if (day != null && day.isAfter(now.act()) && !AHEAD.contains(fact)) {
                checks.add(now.that(Rule.DATE_FUTURE, false, day).at(field(fact)));
            }
        }
        for (FactOrder.Disorder one : handover.disorders()) {
            checks.add(now.follows(field(one.fact()), one.day(), one.before()));
        }
        return checks;
    }

    private List<Check> cultivation(Person person, Handover handover) {
        List<Check> checks = new ArrayList<>();
        LocalDate received = handover.day(Fact.RECEIVED_ON);
        if (received != null) {
            RulesInForce then = rulebook.on(received);
            LocalDate ofAge = then.value(Rule.AGE_18).from(person.birthDate());
            checks.add(then.that(Rule.AGE_18, !received.isBefore(ofAge), ofAge).at(field(Fact.RECEIVED_ON)));
        }
        if (handover.state() == CaseState.DEVELOPMENT_TARGET) {
            checks.add(rulebook.on(handover.day(Fact.LISTED_ON))
                    .notBefore(Rule.T_CULT, handover.cultivationFrom())
                    .at(field(Fact.LISTED_ON)));
        }
        return checks;
    }
}
