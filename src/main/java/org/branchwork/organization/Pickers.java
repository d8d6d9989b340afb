package org.branchwork.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
        return around(branch).stream()
                .map(person -> new Choice(person.login(), person.label()))
                .toList();
    }

    /** The same, but members of the Party on that day alone, probationary ones too. */
    public List<Choice> members(String branch, LocalDate day) {
        return around(branch).stream()
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

    private List<Choice> choices(CompanionRole role, MembershipCase theCase, RulesInForce rules) {
        int most = rules.value(Rule.CONTACT_LOAD).amount();
        Locale locale = LocaleContextHolder.getLocale();
        List<Standing> offered = standings.of(around(theCase.branch()), role, theCase, rules.act());
        return offered.stream()
                .map(one -> choice(one, reasons(one, role, most), locale))
                .toList();
    }

    private Choice choice(Standing one, List<String> reasons, Locale locale) {
        String label = one.person().label();
        if (reasons.isEmpty()) {
            return new Choice(one.person().login(), label);
        }
        List<String> texts = reasons.stream()
                .map(reason -> messages.getMessage("picker." + reason, new Object[] {one.cases()}, locale))
                .toList();
        String separator = messages.getMessage("picker.separator", null, locale);
        Object[] parts = {label, String.join(separator, texts)};
        return new Choice(one.person().login(), messages.getMessage("picker.label", parts, locale));
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

    private List<Person> around(String branch) {
        List<String> codes = new ArrayList<>();
        organs.higherCommittee(branch).ifPresent(committee -> {
            codes.add(committee.code());
            organs.below(List.of(committee.code())).forEach(organ -> codes.add(organ.code()));
        });
        if (!codes.contains(branch)) {
            codes.add(branch);
        }
        Comparator<Person> branchFirst =
                Comparator.comparing(person -> !person.organ().equals(branch));
        return persons.findByOrganInOrderByLogin(codes).stream()
                .sorted(branchFirst)
                .toList();
    }
}
