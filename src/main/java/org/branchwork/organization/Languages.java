package org.branchwork.organization;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The two languages spoken here, and who wants which. */
@Component
public class Languages {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final PeopleDirectory people;
    private final Locale usual;

    public Languages(PeopleDirectory people, OrganisationProperties organisation) {
        this.people = people;
        this.usual = spoken(organisation.language(), Locale.SIMPLIFIED_CHINESE);
    }

    /** The language a person has chosen, else the installation's. */
    public Locale of(String login) {
        return people.person(login)
                .map(DirectoryPerson::language)
                .map(Locale::forLanguageTag)
                .map(chosen -> spoken(chosen, usual))
                .orElse(usual);
    }

    public Locale usual() {
        return usual;
    }

    /** The spoken language nearest to what a browser asks for, best first; else the installation's. */
    public Locale among(List<Locale> wanted) {
        return wanted.stream()
                .map(locale -> spoken(locale, null))
                .filter(locale -> locale != null)
                .findFirst()
                .orElse(usual);
    }

    private static Locale spoken(Locale wanted, Locale otherwise) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(otherwise);
    }
}
