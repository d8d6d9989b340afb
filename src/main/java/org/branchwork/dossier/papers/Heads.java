package org.branchwork.dossier.papers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What every paper of a case begins with. */
@Component
class Heads {

    private final Persons persons;
    private final Organs organs;
    private final Companions companions;
    private final MessageSource messages;

    Heads(Persons persons, Organs organs, Companions companions, MessageSource messages) {
        this.persons = persons;
        this.organs = organs;
        this.companions = companions;
        this.messages = messages;
    }

    Head of(MembershipCase theCase) {
        Person person = persons.get(theCase.applicant());
        return new Head(
                person.name(),
                person.gender().name(),
                person.birthDate(),
                person.category().name(),
                organ(theCase.branch()),
                organs.higherCommittee(theCase.branch()).map(Organ::name).orElse(""),
                theCase.state().name(),
                accompanying(theCase, CompanionRole.CONTACT),
                accompanying(theCase, CompanionRole.SPONSOR));
    }

    private List<String> accompanying(MembershipCase theCase, CompanionRole role) {
        return names(companions.present(theCase.number(), role).stream()
                .map(Companion::login)
                .toList());
    }

    String organ(String code) {
        return organs.find(code).map(Organ::name).orElse(code);
    }

    String name(String login) {
        return persons.findById(login).map(Person::name).orElse(login);
    }

    List<String> names(Collection<String> logins) {
        return logins.stream().map(this::name).toList();
    }

    Words words(Locale locale) {
        return new Words(locale, messages);
    }

    /** To be added to: what each paper fills in. */
    Map<String, Object> content(MembershipCase theCase, Locale locale) {
        Map<String, Object> content = new HashMap<>();
        content.put("head", of(theCase));
        content.put("w", words(locale));
        return content;
    }
}
