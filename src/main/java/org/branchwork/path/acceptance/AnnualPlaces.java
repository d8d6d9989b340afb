package org.branchwork.path.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Policy;
import org.branchwork.rulebook.PolicyKey;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/**
 * The places of an annual plan, where an organ keeps one (policy PLACE-MISSING): whoever passes the pre-review takes one of
 * that calendar year, and frees it if his acceptance comes to nothing.
 */
@Component
class AnnualPlaces {

    private final Cases cases;
    private final Organs organs;

    AnnualPlaces(Cases cases, Organs organs) {
        this.cases = cases;
        this.organs = organs;
    }

    /** Empty where nobody keeps a plan. */
    Optional<Check> check(MembershipCase theCase, RulesInForce rules) {
        return rules.policies().find(PolicyKey.PLACE_MISSING).map(plan -> check(theCase, plan, rules));
    }

    private Check check(MembershipCase theCase, Policy plan, RulesInForce rules) {
        LocalDate first = rules.act().withDayOfYear(1);
        LocalDate next = first.plusYears(1);
        List<String> sharing = Stream.concat(
                        Stream.of(plan.organ()),
                        organs.below(List.of(plan.organ())).stream().map(Organ::code))
                .toList();
        long taken = cases.countPreReviewed(
                sharing, first.toString(), next.minusDays(1).toString(), theCase.number());
        int places = rules.value(Rule.PLACE_MISSING).amount();
        return rules.that(Rule.PLACE_MISSING, taken < places, taken, places, plan.organName())
                .earliest(taken < places ? null : next);
    }
}
