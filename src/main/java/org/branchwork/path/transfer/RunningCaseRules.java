package org.branchwork.path.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Handover;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Eligibility;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.organization.Routing;
import org.branchwork.organization.imports.RunningCase;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/** What the rules say of a case in earlier records: of each past act those of its day, of who accompanies it now those of today. */
@Component
class RunningCaseRules {

    private final TransferRules facts;
    private final Eligibility eligibility;
    private final Routing routing;
    private final Organs organs;
    private final Rulebook rulebook;

    RunningCaseRules(TransferRules facts, Eligibility eligibility, Routing routing, Organs organs, Rulebook rulebook) {
        this.facts = facts;
        this.eligibility = eligibility;
        this.routing = routing;
        this.organs = organs;
        this.rulebook = rulebook;
    }

    /** Each check at the column it belongs to. */
    List<Check> checks(
            RunningCase row, Person person, Handover handover, MembershipCase theCase, String actor, LocalDate today) {
        RulesInForce now = rulebook.on(today, row.branch());
        List<Check> checks = new ArrayList<>();
        facts.checks(person, row.branch(), handover, null, today).forEach(check -> checks.add(atColumn(check)));
        checks.add(
                now.that(Rule.CONFLICT, !routing.barred(actor, person.login())).at("login"));
        if (!row.contacts().isEmpty()) {
            checks.addAll(eligibility.contactChecks(row.contacts(), theCase, now, "contacts"));
        }
        if (!row.sponsors().isEmpty()) {
            checks.addAll(eligibility.sponsorChecks(row.sponsors(), theCase, now, "sponsors"));
        }
        checks.addAll(last("assessedOn", row.assessedOn(), handover, now));
        checks.addAll(last("reportedOn", row.reportedOn(), handover, now));
        return checks;
    }

    private static Check atColumn(Check check) {
        String field = Objects.toString(check.field(), "login");
        return check.at(field.equals("person") ? "login" : field.replaceFirst("^" + TypedFacts.FACTS, ""));
    }

    private static List<Check> last(String column, LocalDate day, Handover handover, RulesInForce now) {
        if (day == null) {
            return List.of();
        }
        LocalDate since = handover.day(handover.state().onProbation() ? Fact.MEMBER_SINCE : Fact.ACTIVIST_SINCE);
        return List.of(
                now.follows(column, day, since),
                now.that(Rule.DATE_FUTURE, !day.isAfter(now.act()), day).at(column));
    }

    /** Of the branch; of the branch itself where it has no groups. */
    boolean groupFits(RunningCase row) {
        List<String> groups =
                organs.groupsOf(row.branch()).stream().map(Organ::code).toList();
        return row.group() == null
                || (groups.isEmpty() ? row.group().equals(row.branch()) : groups.contains(row.group()));
    }
}
