package org.branchwork.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The people a form offers, labelled in the language of the one who opened it. Who may not act, or is away, is shown with the reason, not hidden. */
@Component
public class Pickers {

    private final Organs organs;
    private final Persons persons;
    private final Standings standings;
    private final MessageSource messages;

    Pickers(Organs organs, Persons persons, Standings standings, MessageSource messages) {
        this.organs = organs;
        this.persons = persons;
        this.standings = standings;
        this.messages = messages;
    }

    /** Those of the branch first, then all within its higher committee. */
    public List<Choice> people(String branch) {
        return around(branch, Set.of(Membership.values())).stream()
                .map(person -> new Choice(person.login(), person.label()))
                .toList();
    }

    /** The same, but members of the Party on that day alone, probationary ones too. */
    public List<Choice> members(String branch, LocalDate day) {
        return around(branch, Set.of(Membership.PROBATIONARY, Membership.FULL)).stream()
                .filter(person -> person.membershipOn(day).inParty())
                .map(person -> new Choice(person.login(), person.label()))
                .toList();
    }

    public List<Choice> contacts(MembershipCase theCase, RulesInForce rules) {
        return choices(CompanionRole.CONTACT, theCase, rules);
    }

    public List<Choice> sponsors(MembershipCase theCase, RulesInForce rules) {
        return choices(CompanionRole.SPONSOR, theCase, rules);
    }

    /** Of other branches full members alone: why ten thousand students may not is no news. */
    private List<Choice> choices(CompanionRole role, MembershipCase theCase, RulesInForce rules) {
        int most = rules.value(Rule.CONTACT_LOAD).amount();
        Locale locale = LocaleContextHolder.getLocale();
        List<Standing> offered =
                standings.of(around(theCase.branch(), Set.of(Membership.FULL)), role, theCase, rules.act());
        // a thousand people have few reasons
        Map<String, String> told = new HashMap<>();
        return offered.stream()
                .map(one -> choice(one, reasons(one, role, most), told, locale))
                .toList();
    }

    private Choice choice(Standing one, List<String> reasons, Map<String, String> told, Locale locale) {
        String label = one.person().label();
        if (reasons.isEmpty()) {
            return new Choice(one.person().login(), label);
        }
        String texts = told.computeIfAbsent(reasons + " " + one.cases(), key -> texts(reasons, one.cases(), locale));
        Object[] parts = {label, texts};
        return new Choice(one.person().login(), messages.getMessage("picker.label", parts, locale));
    }

    private String texts(List<String> reasons, long cases, Locale locale) {
        return reasons.stream()
                .map(reason -> messages.getMessage("picker." + reason, new Object[] {cases}, locale))
                .collect(Collectors.joining(messages.getMessage("picker.separator", null, locale)));
    }

    private static List<String> reasons(Standing one, CompanionRole role, int mostContacts) {
        List<String> reasons = new ArrayList<>();
        if (one.applicant()) {
            reasons.add("applicant");
        }
        if (!one.fullMember()) {
            reasons.add("notFullMember");
        }
        if (one.relative()) {
            reasons.add("relative");
        }
        if (one.rightsSuspended()) {
            reasons.add("rightsSuspended");
        } else if (one.inImpact()) {
            reasons.add("inImpact");
        }
        if (role == CompanionRole.CONTACT && one.cases() >= mostContacts) {
            reasons.add("load");
        }
        if (one.away()) {
            reasons.add("away");
        }
        return reasons;
    }

    /** @param others what those outside the branch must be recorded as */
    private List<Person> around(String branch, Set<Membership> others) {
        List<String> codes = new ArrayList<>();
        organs.higherCommittee(branch).ifPresent(committee -> {
            codes.add(committee.code());
            organs.below(List.of(committee.code())).forEach(organ -> codes.add(organ.code()));
        });
        Comparator<Person> branchFirst =
                Comparator.comparing(person -> !person.organ().equals(branch));
        return persons.ofOrganAndMembersOf(branch, codes, others).stream()
                .sorted(branchFirst)
                .toList();
    }
}
