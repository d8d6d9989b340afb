package org.branchwork.path.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.AdmissionPlan;
import org.branchwork.organization.AdmissionPlans;
import org.branchwork.organization.Category;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/**
 * The places of the annual plans, where policy has them counted (PLACE-MISSING): whoever passes the pre-review takes one of
 * his category in that calendar year, from his branch and from every organ above it that has a plan, and frees it if his
 * acceptance comes to nothing.
 */
@Component
class AnnualPlaces {

    private final AdmissionPlans plans;
    private final PlacesTaken taken;
    private final Organs organs;
    private final Persons persons;

    AnnualPlaces(AdmissionPlans plans, PlacesTaken taken, Organs organs, Persons persons) {
        this.plans = plans;
        this.taken = taken;
        this.organs = organs;
        this.persons = persons;
    }

    /** Empty where no policy asks for a place. */
    Optional<Check> check(MembershipCase theCase, RulesInForce rules) {
        return rules.asks(Rule.PLACE_MISSING) ? Optional.of(asked(theCase, rules)) : Optional.empty();
    }

    private Check asked(MembershipCase theCase, RulesInForce rules) {
        Category category = persons.get(theCase.applicant()).category();
        List<AdmissionPlan> concerned =
                concerned(theCase.branch(), category, rules.act().getYear());
        if (concerned.isEmpty()) {
            return rules.that(Rule.PLACE_MISSING, false).detail("none");
        }
        List<Check> checks =
                concerned.stream().map(plan -> check(plan, theCase, rules)).toList();
        return checks.stream().filter(check -> !check.passed()).findFirst().orElse(checks.get(0));
    }

    /** Of the branch itself and the organs above it, nearest first. */
    private List<AdmissionPlan> concerned(String branch, Category category, int year) {
        List<AdmissionPlan> ofTheYear = plans.findByYear(year);
        return Stream.concat(Stream.of(branch), organs.above(branch).stream().map(Organ::code))
                .flatMap(organ ->
                        ofTheYear.stream().filter(plan -> plan.organ().equals(organ) && plan.category() == category))
                .toList();
    }

    private Check check(AdmissionPlan plan, MembershipCase theCase, RulesInForce rules) {
        LocalDate first = rules.act().withDayOfYear(1);
        LocalDate next = first.plusYears(1);
        List<String> sharing = Stream.concat(
                        Stream.of(plan.organ()),
                        organs.below(List.of(plan.organ())).stream().map(Organ::code))
                .toList();
        long held = taken.count(
                sharing, plan.category(), first.toString(), next.minusDays(1).toString(), theCase.number());
        boolean left = held < plan.places();
        return rules.that(
                        Rule.PLACE_MISSING,
                        left,
                        held,
                        plan.places(),
                        organs.get(plan.organ()).name())
                .earliest(left ? null : next);
    }
}
