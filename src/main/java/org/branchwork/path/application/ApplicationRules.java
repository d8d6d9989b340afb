package org.branchwork.path.application;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.Cases;
import org.branchwork.organization.Organ;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/** Who may apply, and where (Rules 2026, Art. 5-6). */
@Component
class ApplicationRules {

    private final Cases cases;
    private final Organs organs;

    ApplicationRules(Cases cases, Organs organs) {
        this.cases = cases;
        this.organs = organs;
    }

    List<Check> checks(Person person, Organ branch, LocalDate today, RulesInForce rules) {
        LocalDate ofAge = rules.value(Rule.AGE_18).from(person.birthDate());
        boolean member = person.membershipOn(rules.act()).inParty()
                || person.membershipOn(today).inParty();
        return List.of(
                rules.that(Rule.AGE_18, !rules.act().isBefore(ofAge), ofAge).earliest(ofAge),
                rules.that(Rule.ALREADY_MEMBER, !member, person.label()),
                rules.that(Rule.CASE_OPEN, !cases.isOpenFor(person.login()), person.label()),
                rules.that(Rule.WRONG_BRANCH, rightBranch(person, branch), person.label())
                        .at("branch"),
                rules.that(Rule.DATE_FUTURE, !rules.act().isAfter(today), rules.act())
                        .at("appliedOn"));
    }

    /** People belong to the branch itself, or to a Party group or League branch below it. */
    private boolean rightBranch(Person person, Organ branch) {
        return branch.kind() == OrganKind.BRANCH && organs.isWithin(person.organ(), branch.code());
    }
}
