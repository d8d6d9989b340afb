package org.branchwork.organization.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.branchwork.organization.Category;
import org.branchwork.organization.Gender;
import org.branchwork.organization.Membership;
import org.branchwork.organization.Person;
import org.springframework.stereotype.Component;

/** People. A membership the application gave stands ({@link Person#take}). */
@Component
class PeopleFile extends Importer<PeopleFile.Entry, Person> {

    record Entry(String login, Person.Particulars particulars) {}

    PeopleFile(EntityManager entities) {
        super(entities, Person.class);
    }

    @Override
    ImportKind kind() {
        return ImportKind.PEOPLE;
    }

    @Override
    Entry read(Cells cells, Known known) {
        return new Entry(
                cells.newLogin("login"),
                new Person.Particulars(
                        cells.name("name"),
                        cells.choice("gender", Gender.class),
                        cells.date("birthDate"),
                        cells.choice("category", Category.class),
                        cells.organ("organization", known),
                        cells.choice("membership", Membership.class),
                        cells.optionalDate("memberSince"),
                        cells.optionalDate("leagueSince"),
                        cells.email("email")));
    }

    @Override
    List<?> key(Entry row) {
        return parts(row.login());
    }

    @Override
    List<?> keyOf(Person person) {
        return parts(person.login());
    }

    @Override
    Person create(Entry row) {
        return new Person(row.login(), row.particulars());
    }

    @Override
    boolean change(Person person, Entry row) {
        return person.take(row.particulars());
    }

    @Override
    List<?> valuesOf(Person person) {
        Person.Particulars now = person.particulars();
        return parts(
                person.login(),
                now.name(),
                now.gender(),
                now.birthDate(),
                now.category(),
                now.organ(),
                now.membership(),
                now.memberSince(),
                now.leagueSince(),
                now.email());
    }
}
