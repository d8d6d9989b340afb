package org.branchwork.path.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Shown;
import org.springframework.stereotype.Component;

/** What must be there before a case is passed on to pre-review: notice, two sponsors, political review and training. */
@Component
class AcceptanceGrounds {

    private final Companions companions;
    private final Persons persons;

    AcceptanceGrounds(Companions companions, Persons persons) {
        this.companions = companions;
        this.persons = persons;
    }

    List<Companion> sponsors(MembershipCase theCase) {
        return companions.present(theCase.number(), CompanionRole.SPONSOR);
    }

    List<Check> checks(MembershipCase theCase, RulesInForce rules) {
        long accepted = sponsors(theCase).stream()
                .filter(one -> one.acceptedOn() != null)
                .count();
        int needed = rules.value(Rule.SPONSOR_COUNT).amount();
        List<Check> checks = new ArrayList<>();
        checks.add(rules.that(Rule.NOTICE_MISSING, theCase.has(Fact.NOTICE_UNTIL) && theCase.has(Fact.LISTED_ON)));
        checks.add(rules.that(Rule.SPONSORS_MISSING, accepted == needed));
        checks.add(rules.that(Rule.REVIEW_NOT_QUALIFIED, theCase.has(Fact.REVIEWED_ON)));
        checks.add(rules.that(Rule.TRAINING_MISSING, theCase.has(Fact.TRAINED_ON)));
        if (theCase.has(Fact.TRAINED_ON)) {
            Check recent = rules.notAfter(Rule.T_RETRAIN, theCase.day(Fact.TRAINED_ON));
            checks.add(recent);
            if (rules.asks(Rule.CERTIFICATE_EXPIRED)) {
                checks.add(rules.that(Rule.CERTIFICATE_EXPIRED, recent.passed()));
            }
        }
        return checks;
    }

    /** The latest of the facts that a review in the branch committee follows, or null. */
    static LocalDate completedOn(MembershipCase theCase) {
        return Stream.of(Fact.LISTED_ON, Fact.REVIEWED_ON, Fact.TRAINED_ON)
                .map(theCase::day)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    void showOn(Shown shown, MembershipCase theCase) {
        String names = sponsors(theCase).stream()
                .map(one -> persons.get(one.login()).label())
                .collect(Collectors.joining(", "));
        if (theCase.has(Fact.NOTICE_FROM) && theCase.has(Fact.NOTICE_UNTIL)) {
            shown.fact("noticeWindow", theCase.day(Fact.NOTICE_FROM) + " – " + theCase.day(Fact.NOTICE_UNTIL));
        }
        shown.fact("listedOn", theCase.day(Fact.LISTED_ON))
                .fact("sponsors", names)
                .fact("reviewQualified", theCase.day(Fact.REVIEWED_ON))
                .fact("trainedOn", theCase.day(Fact.TRAINED_ON));
    }
}
