package org.branchwork.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who there is, and which posts each of them holds on a day. */
public interface PeopleDirectory {

    /** Whoever holds the post ADMINISTRATOR is in this group; the engine knows it by this name. */
    String ADMINISTRATORS = "camunda-admin";

    Optional<DirectoryPerson> person(String login);

    List<DirectoryPerson> people();

    /** The posts in force that day as {@code SECRETARY-BS1}, those he stands in for among them. */
    Set<String> groupsOf(String login, LocalDate on);

    List<DirectoryPerson> membersOf(String group, LocalDate on);

    /** Every post somebody holds that day. */
    default Set<String> groups(LocalDate on) {
        return people().stream()
                .flatMap(person -> groupsOf(person.login(), on).stream())
                .collect(Collectors.toSet());
    }

    default boolean administers(String login, LocalDate on) {
        return groupsOf(login, on).contains(ADMINISTRATORS);
    }
}
