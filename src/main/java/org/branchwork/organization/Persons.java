package org.branchwork.organization;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All people. */
public interface Persons extends JpaRepository<Person, String> {

    List<Person> findByOrganOrderByLogin(String organ);

    List<Person> findByOrganInOrderByLogin(Collection<String> organs);

    /** Everybody of this organ, and of the others those recorded as one of these. */
    @Query("select p from Person p where p.organ = :organ or p.organ in :others and p.membership in :memberships"
            + " order by p.login")
    List<Person> ofOrganAndMembersOf(String organ, Collection<String> others, Collection<Membership> memberships);

    /** Holds the person until the transaction ends: two applications of one person come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.login = :login")
    Optional<Person> hold(String login);

    /** How many full members belong to an organ itself. */
    record Counted(String organ, long people) {}

    /** Of those of these organs that have any, as {@link Person#membershipOn} counts them. */
    @Query("select new org.branchwork.organization.Persons$Counted(p.organ, count(p)) from Person p"
            + " where p.organ in :organs and p.membership = org.branchwork.organization.Membership.FULL"
            + " and (p.membershipEndedOn is null or p.membershipEndedOn > :on)"
            + " and (coalesce(p.fullSince, p.memberSince) is null or coalesce(p.fullSince, p.memberSince) <= :on)"
            + " group by p.organ")
    List<Counted> fullMembers(Collection<String> organs, LocalDate on);

    default Person get(String login) {
        return findById(login).orElseThrow(() -> new IllegalArgumentException("no person " + login));
    }

    default List<Person> get(Collection<String> logins) {
        return logins.stream().map(this::get).toList();
    }

    /** The names of these people, in order of their logins. */
    default List<String> named(Collection<String> logins) {
        return findAllById(logins).stream()
                .sorted(Comparator.comparing(Person::login))
                .map(Person::name)
                .toList();
    }
}
