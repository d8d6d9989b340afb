package org.branchwork.organization;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All people. */
public interface Persons extends JpaRepository<Person, String> {

    List<Person> findByOrganOrderByLogin(String organ);

    List<Person> findByOrganInOrderByLogin(Collection<String> organs);

    default Person get(String login) {
        return findById(login).orElseThrow(() -> new IllegalArgumentException("no person " + login));
    }

    default List<Person> get(Collection<String> logins) {
        return logins.stream().map(this::get).toList();
    }
}
