package org.branchwork.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The directory over the imported people and posts. */
@Component
class RegisteredPeople implements PeopleDirectory {

    private final Persons persons;
    private final Posts posts;

    RegisteredPeople(Persons persons, Posts posts) {
        this.persons = persons;
        this.posts = posts;
    }

    @Override
    public Optional<DirectoryPerson> person(String login) {
        return persons.findById(login).map(RegisteredPeople::entry);
    }

    @Override
    public List<DirectoryPerson> people() {
        return persons.findAll().stream().map(RegisteredPeople::entry).toList();
    }

    @Override
    public Set<String> groupsOf(String login, LocalDate on) {
        return posts.groupsOf(login, on);
    }

    @Override
    public Set<String> groups(LocalDate on) {
        return posts.groups(on);
    }

    @Override
    public List<DirectoryPerson> membersOf(String group, LocalDate on) {
        return persons.get(posts.actingIn(group, on)).stream()
                .map(RegisteredPeople::entry)
                .toList();
    }

    private static DirectoryPerson entry(Person person) {
        return new DirectoryPerson(person.login(), person.name(), person.email(), person.language());
    }
}
