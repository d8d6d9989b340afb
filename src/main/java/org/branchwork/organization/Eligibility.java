package org.branchwork.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/**
 * Who may be a contact (Rules 2026, Art. 9) or a sponsor (Art. 14) of a case. A rule that somebody breaks answers one failed
 * check per person, who is its first argument; a rule that all keep answers one passed check with all of them.
 */
@Component
public class Eligibility {

    private final Persons persons;
    private final Standings standings;

    Eligibility(Persons persons, Standings standings) {
        this.persons = persons;
        this.standings = standings;
    }

    public List<Check> contactChecks(List<String> logins, MembershipCase theCase, RulesInForce rules, String field) {
        List<Standing> named = standings(logins, CompanionRole.CONTACT, theCase, rules);
        boolean number = !logins.isEmpty() && logins.size() <= amount(rules, Rule.CONTACT_COUNT) && distinct(logins);
        List<Check> checks = new ArrayList<>();
        checks.add(rules.that(Rule.CONTACT_COUNT, number, all(named), logins.size()));
        checks.addAll(each(Rule.CONTACT_FULL_MEMBER, named, Standing::fullMember, rules));
        checks.addAll(each(Rule.CONTACT_SANCTION, named, one -> !one.rightsSuspended() && !one.inImpact(), rules));
        checks.addAll(each(Rule.CONTACT_KINSHIP, named, one -> !one.relative(), rules));
        checks.addAll(load(named, rules));
        return at(field, checks);
    }

    public List<Check> sponsorChecks(List<String> logins, MembershipCase theCase, RulesInForce rules, String field) {
        List<Standing> named = standings(logins, CompanionRole.SPONSOR, theCase, rules);
        boolean number = logins.size() == amount(rules, Rule.SPONSOR_COUNT) && distinct(logins);
        List<Check> checks = new ArrayList<>();
        checks.add(rules.that(Rule.SPONSOR_COUNT, number, all(named), logins.size()));
        checks.addAll(each(Rule.SPONSOR_FULL_MEMBER, named, Standing::fullMember, rules));
        checks.addAll(each(Rule.SPONSOR_KINSHIP, named, one -> !one.relative(), rules));
        Set<String> twice = repeated(logins);
        checks.addAll(each(
                Rule.SPONSOR_SELF,
                named,
                one -> !one.applicant() && !twice.contains(one.person().login()),
                rules));
        checks.addAll(sponsorSanction(named, rules));
        return at(field, checks);
    }

    /** The second argument is the number of activists the contact would have, the third how many he may have. */
    private static List<Check> load(List<Standing> named, RulesInForce rules) {
        List<Check> failed = named.stream()
                .filter(one -> one.cases() + 1 > amount(rules, Rule.CONTACT_LOAD))
                .map(one -> rules.that(
                        Rule.CONTACT_LOAD,
                        false,
                        one.person().label(),
                        one.cases() + 1,
                        amount(rules, Rule.CONTACT_LOAD)))
                .toList();
        return failed.isEmpty()
                ? List.of(rules.that(Rule.CONTACT_LOAD, true, all(named), 0, amount(rules, Rule.CONTACT_LOAD)))
                : failed;
    }

    /** Art. 14: placed on probation cannot sponsor; since 2026 any other sanction in its impact period should not. */
    private static List<Check> sponsorSanction(List<Standing> named, RulesInForce rules) {
        List<Check> failed = new ArrayList<>();
        for (Standing one : named) {
            if (one.rightsSuspended()) {
                failed.add(rules.that(Rule.SPONSOR_SANCTION, false, one.person().label()));
            } else if (one.inImpact() && rules.asks(Rule.SPONSOR_SANCTION_IMPACT)) {
                failed.add(rules.that(
                                Rule.SPONSOR_SANCTION_IMPACT,
                                false,
                                one.person().label())
                        .publishedAs(Rule.SPONSOR_SANCTION)
                        .detail("impact"));
            }
        }
        return orPassed(failed, Rule.SPONSOR_SANCTION, named, rules);
    }

    private List<Standing> standings(
            List<String> logins, CompanionRole role, MembershipCase theCase, RulesInForce rules) {
        List<Person> people = persons.get(logins.stream().distinct().toList());
        return standings.of(people, role, theCase, rules.act());
    }

    private static List<Check> each(Rule rule, List<Standing> named, Predicate<Standing> keeps, RulesInForce rules) {
        List<Check> failed = named.stream()
                .filter(keeps.negate())
                .map(one -> rules.that(rule, false, one.person().label()))
                .toList();
        return orPassed(failed, rule, named, rules);
    }

    private static List<Check> orPassed(List<Check> failed, Rule rule, List<Standing> named, RulesInForce rules) {
        return failed.isEmpty() ? List.of(rules.that(rule, true, all(named))) : failed;
    }

    private static String all(List<Standing> named) {
        return String.join(", ", named.stream().map(one -> one.person().label()).toList());
    }

    private static List<Check> at(String field, List<Check> checks) {
        return checks.stream().map(check -> check.at(field)).toList();
    }

    private static int amount(RulesInForce rules, Rule rule) {
        return rules.value(rule).amount();
    }

    private static boolean distinct(List<String> logins) {
        return repeated(logins).isEmpty();
    }

    private static Set<String> repeated(List<String> logins) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        logins.stream().filter(login -> !seen.add(login)).forEach(repeated::add);
        return repeated;
    }
}
