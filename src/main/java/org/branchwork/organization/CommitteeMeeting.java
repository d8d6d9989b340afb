package org.branchwork.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;

/**
 * What a meeting of the branch committee says of itself in numbers; the fields are named alike in every form that has them.
 * Half of those due must be there, and a positive decision needs more than half of those due, not of those present.
 */
public record CommitteeMeeting(int dueMembers, int presentMembers, int yes, int no, int abstain) {

    /** @param due how many are due that day, as the organisation knows it */
    List<Check> checks(int due, boolean positive, RulesInForce rules) {
        String quorum = rules.value(Rule.COMMITTEE_QUORUM).period();
        List<Check> checks = new ArrayList<>();
        checks.add(rules.that(Rule.COMMITTEE_QUORUM, dueMembers == due, due, presentMembers, quorum)
                .at("dueMembers"));
        checks.add(rules.that(Rule.COMMITTEE_QUORUM, quorate(due, rules), due, presentMembers, quorum)
                .at("presentMembers"));
        checks.add(count("presentMembers", presentMembers <= dueMembers, "present", rules));
        checks.add(count("yes", (long) yes + no + abstain <= presentMembers, "votes", rules));
        negative().forEach(field -> checks.add(count(field, false, "negative", rules)));
        if (positive) {
            checks.add(rules.that(
                            Rule.COMMITTEE_MAJORITY,
                            rules.value(Rule.COMMITTEE_MAJORITY).moreThan(yes, due),
                            due,
                            yes,
                            rules.value(Rule.COMMITTEE_MAJORITY).period())
                    .at("yes"));
        }
        return checks;
    }

    private boolean quorate(int due, RulesInForce rules) {
        return rules.value(Rule.COMMITTEE_QUORUM).atLeast(presentMembers, due);
    }

    private List<String> negative() {
        Map<String, Integer> counts = Map.of(
                "dueMembers", dueMembers, "presentMembers", presentMembers, "yes", yes, "no", no, "abstain", abstain);
        return counts.keySet().stream()
                .filter(field -> counts.get(field) < 0)
                .sorted()
                .toList();
    }

    private Check count(String field, boolean possible, String detail, RulesInForce rules) {
        return rules.that(Rule.VOTE_COUNTS, possible, presentMembers, dueMembers)
                .detail(detail)
                .at(field);
    }
}
