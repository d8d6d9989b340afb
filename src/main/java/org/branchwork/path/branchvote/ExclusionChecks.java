package org.branchwork.path.branchvote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;

/** An exclusion rests on a consent and a resolution that are there already, and were there when the meeting began. */
final class ExclusionChecks {

    private ExclusionChecks() {}

    /** The doorway looks at the dates of the form itself, not at those in its rows. */
    static List<Check> of(List<VoteConvene.Row> rows, LocalDate today, RulesInForce rules) {
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String at = "exclusions[" + i + "].";
            Map<String, LocalDate> days = new LinkedHashMap<>();
            days.put("consentOn", rows.get(i).consentOn());
            days.put("resolutionOn", rows.get(i).resolutionOn());
            days.forEach((field, day) -> checks.addAll(grounded(at + field, day, today, rules)));
        }
        return checks;
    }

    private static List<Check> grounded(String field, LocalDate day, LocalDate today, RulesInForce rules) {
        List<Check> checks = new ArrayList<>();
        if (day.isAfter(today)) {
            checks.add(rules.that(Rule.DATE_FUTURE, false, day).at(field));
        }
        if (day.isAfter(rules.act())) {
            checks.add(rules.that(Rule.DATE_ORDER, false, day, rules.act())
                    .detail("exclusion")
                    .at(field));
        }
        return checks;
    }
}
