package org.branchwork.path.branchvote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/** Holds the tellers named against what is asked of them: two different due voters, present, neither sponsor nor relative. */
@Component
class Tellers {

    private final Voters voters;

    Tellers(Voters voters) {
        this.voters = voters;
    }

    /** When the meeting is called nobody can be present yet. */
    List<Check> called(List<String> tellers, MembershipCase theCase, Collection<String> due, RulesInForce rules) {
        List<Check> checks = new ArrayList<>();
        boolean two = tellers.size() == 2 && voters.people(tellers) == 2;
        checks.add(rules.that(Rule.TELLERS, two).detail("two"));
        checks.add(all(tellers, due::contains, "voters", rules));
        checks.add(all(tellers, login -> voters.mayCount(theCase, login), "related", rules));
        return checks.stream().map(check -> check.at("tellers")).toList();
    }

    List<Check> present(
            List<String> tellers,
            MembershipCase theCase,
            Collection<String> due,
            Collection<String> present,
            RulesInForce rules) {
        List<Check> checks = new ArrayList<>(called(tellers, theCase, due, rules));
        checks.add(all(tellers, present::contains, "present", rules).at("tellers"));
        return checks;
    }

    private Check all(List<String> tellers, Predicate<String> holds, String detail, RulesInForce rules) {
        List<String> failing = tellers.stream().filter(holds.negate()).toList();
        String named = voters.names(failing.isEmpty() ? tellers : failing);
        return rules.that(Rule.TELLERS, failing.isEmpty(), named).detail(detail);
    }
}
