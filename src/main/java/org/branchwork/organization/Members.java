package org.branchwork.organization;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The members of a branch and who of them votes. */
@Component
public class Members {

    private final Organs organs;
    private final Persons persons;
    private final Posts posts;
    private final SanctionRepository sanctions;

    Members(Organs organs, Persons persons, Posts posts, SanctionRepository sanctions) {
        this.organs = organs;
        this.persons = persons;
        this.posts = posts;
        this.sanctions = sanctions;
    }

    /** By login; nobody belongs as a member to an organ that is not a branch. */
    public List<Person> fullMembers(String branch, LocalDate on) {
        boolean votes = organs.find(branch)
                .filter(organ -> organ.kind() == OrganKind.BRANCH)
                .isPresent();
        List<Person> people = votes ? persons.findByOrganOrderByLogin(branch) : List.of();
        return people.stream()
                .filter(person -> person.membershipOn(on) == Membership.FULL)
                .toList();
    }

    /** The full members whose right to vote is not suspended (Constitution Art. 41); exclusions are the meeting's own matter. */
    public List<Person> dueVoters(String branch, LocalDate on) {
        Set<String> suspended = sanctions.ofPeopleOf(branch).stream()
                .filter(sanction -> sanction.votingRightsSuspendedOn(on))
                .map(Sanction::login)
                .collect(Collectors.toSet());
        return fullMembers(branch, on).stream()
                .filter(person -> !suspended.contains(person.login()))
                .toList();
    }

    /** The Party members of a branch who do not vote that day, and what keeps each from it. */
    public Map<Person, NoVote> withoutVote(String branch, LocalDate on) {
        Set<Person> due = new HashSet<>(dueVoters(branch, on));
        Map<Person, NoVote> without = new LinkedHashMap<>();
        for (Person person : persons.findByOrganOrderByLogin(branch)) {
            if (person.membershipOn(on) == Membership.PROBATIONARY) {
                without.put(person, NoVote.PROBATIONARY);
            } else if (person.membershipOn(on) == Membership.FULL && !due.contains(person)) {
                without.put(person, NoVote.RIGHTS_SUSPENDED);
            }
        }
        return without;
    }

    /**
     * Who is due where the branch committee decides: its members; in a branch with fewer than {@code committeeFrom} full
     * members, or without a committee, the general meeting decides and its due voters are due (Rules 2026, Art. 8).
     */
    public List<Person> branchCommittee(String branch, LocalDate on, int committeeFrom) {
        Set<String> committee = posts.holders(branch, PostKind.COMMITTEE_MEMBER, on);
        if (committee.isEmpty() || fullMembers(branch, on).size() < committeeFrom) {
            return dueVoters(branch, on);
        }
        return persons.get(committee);
    }
}
