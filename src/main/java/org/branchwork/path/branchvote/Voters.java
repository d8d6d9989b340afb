package org.branchwork.path.branchvote;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Members;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Routing;
import org.branchwork.task.Option;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Who votes on a case, and who of them may count: neither a sponsor nor a relative of the person voted on. */
@Component
class Voters {

    private final Members members;
    private final Persons persons;
    private final Companions companions;
    private final Routing routing;
    private final MessageSource messages;

    Voters(Members members, Persons persons, Companions companions, Routing routing, MessageSource messages) {
        this.members = members;
        this.persons = persons;
        this.companions = companions;
        this.routing = routing;
        this.messages = messages;
    }

    /** The full members with voting rights on that day, without the person voted on; a sponsor of another branch is no voter. */
    Set<String> due(MembershipCase theCase, LocalDate day) {
        return members.dueVoters(theCase.branch(), day).stream()
                .map(Person::login)
                .filter(login -> !login.equals(theCase.applicant()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    int fullMembers(MembershipCase theCase, LocalDate day) {
        return members.fullMembers(theCase.branch(), day).size();
    }

    Set<String> sponsors(MembershipCase theCase) {
        return companions.present(theCase.number(), CompanionRole.SPONSOR).stream()
                .map(Companion::login)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean mayCount(MembershipCase theCase, String login) {
        return !sponsors(theCase).contains(login) && !routing.barred(login, theCase.applicant());
    }

    List<Option> options(Collection<String> logins) {
        return persons.get(logins).stream()
                .map(person -> new Option(person.login(), person.label()))
                .toList();
    }

    /** Who may not count stays in the list, with the reason. */
    List<Option> tellers(MembershipCase theCase, Collection<String> logins) {
        Set<String> sponsors = sponsors(theCase);
        return persons.get(logins).stream()
                .map(person -> teller(person, sponsors, theCase.applicant()))
                .toList();
    }

    private Option teller(Person person, Set<String> sponsors, String applicant) {
        if (sponsors.contains(person.login())) {
            return barred(person, "sponsor");
        }
        return routing.barred(person.login(), applicant)
                ? barred(person, "relative")
                : new Option(person.login(), person.label());
    }

    private Option barred(Person person, String reason) {
        Locale locale = LocaleContextHolder.getLocale();
        Object[] parts = {person.label(), messages.getMessage("teller." + reason, null, locale)};
        return new Option(person.login(), messages.getMessage("teller.barred", parts, locale));
    }

    /** How many people these are: somebody entered twice, under two logins, is one. */
    long people(Collection<String> logins) {
        return persons.get(logins).stream()
                .map(person -> List.of(person.name(), person.birthDate(), person.gender()))
                .distinct()
                .count();
    }

    /** Names for a sentence. */
    String names(Collection<String> logins) {
        return persons.get(logins).stream().map(Person::label).collect(Collectors.joining(", "));
    }
}
