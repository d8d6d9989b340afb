package org.branchwork.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.branchwork.organization.Organ;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.path.application.Applications;
import org.branchwork.task.FieldView;
import org.branchwork.task.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The fields of an application: for the person himself, and for a secretary who enters one of somebody of the branch. */
@Component
class ApplyForm {

    /** More people than these are searched for, not scrolled through. */
    static final int MOST_OFFERED = 40;

    private final Applications applications;
    private final ApplyFor applyFor;
    private final Organs organs;
    private final Persons persons;
    private final MessageSource messages;

    ApplyForm(Applications applications, ApplyFor applyFor, Organs organs, Persons persons, MessageSource messages) {
        this.applications = applications;
        this.applyFor = applyFor;
        this.organs = organs;
        this.persons = persons;
        this.messages = messages;
    }

    /**
     * Whose letter it may be, and which of them are offered.
     *
     * @param all     everybody
     * @param offered those found, at most {@link #MOST_OFFERED}
     */
    record Others(List<Person> all, List<Person> offered) {

        public boolean many() {
            return all.size() > MOST_OFFERED;
        }

        public int found() {
            return offered.size();
        }
    }

    /**
     * @param sought part of a name or a login; empty for no search
     * @param chosen is offered in any event
     */
    Others others(String login, String sought, String chosen) {
        List<Person> all = applyFor.people(login);
        String wanted = sought.strip();
        List<Person> offered = all.stream()
                .filter(person -> all.size() <= MOST_OFFERED && wanted.isEmpty()
                        || person.login().equals(chosen)
                        || !wanted.isEmpty() && matches(person, wanted))
                .limit(MOST_OFFERED)
                .toList();
        return new Others(all, offered);
    }

    private static boolean matches(Person person, String wanted) {
        return person.name().contains(wanted) || person.login().contains(wanted.toLowerCase(Locale.ROOT));
    }

    List<FieldView> fields(String login, Others others, Locale locale) {
        Person reader = persons.get(login);
        String own = applications.branchOf(reader).map(Organ::code).orElse(null);
        List<FieldView> fields = new ArrayList<>();
        if (!others.all().isEmpty()) {
            boolean onlyForOthers = !applications.hindrances(reader).isEmpty();
            List<Option> people = others.offered().stream()
                    .map(person -> new Option(person.login(), person.label()))
                    .toList();
            fields.add(field("person", "select", onlyForOthers, people, null, locale));
        }
        fields.add(field("branch", "select", true, branches(), own, locale));
        fields.add(field("letter", "textarea", true, List.of(), null, locale));
        if (!others.all().isEmpty()) {
            fields.add(field("appliedOn", "date", false, List.of(), null, locale));
        }
        return fields;
    }

    private FieldView field(
            String key, String type, boolean required, List<Option> options, Object value, Locale locale) {
        String label = messages.getMessage("apply." + key, null, locale);
        return new FieldView(key, type, label, required, options, List.of(), false, value);
    }

    private List<Option> branches() {
        return organs.all().stream()
                .filter(organ -> organ.kind() == OrganKind.BRANCH)
                .sorted(Comparator.comparing(Organ::code))
                .map(organ -> new Option(organ.code(), organ.name()))
                .toList();
    }
}
