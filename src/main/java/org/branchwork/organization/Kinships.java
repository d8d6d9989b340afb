package org.branchwork.organization;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Policies;
import org.springframework.stereotype.Component;

/** Who is kin to whom, as far as it bars. */
@Component
public class Kinships {

    private final KinshipRepository kinships;
    private final KinshipPolicy policy;
    private final Policies policies;
    private final Persons persons;
    private final OrganisationTime time;

    Kinships(
            KinshipRepository kinships,
            KinshipPolicy policy,
            Policies policies,
            Persons persons,
            OrganisationTime time) {
        this.kinships = kinships;
        this.policy = policy;
        this.policies = policies;
        this.persons = persons;
        this.time = time;
    }

    /** Whether they are relatives of a kind that bars; nobody is his own relative. */
    public boolean bars(String login, String other) {
        return barring(login).contains(other);
    }

    /** The logins of the relatives who are barred where this person is concerned. */
    public Set<String> barring(String login) {
        List<Kinship> all = kinships.of(login);
        Set<Relation> barring = all.isEmpty() ? Set.of() : relations(login);
        return all.stream()
                .filter(kinship -> barring.contains(kinship.relation()))
                .map(kinship -> kinship.otherThan(login))
                .collect(Collectors.toSet());
    }

    /** Those of the whole installation, and those his organ, or one above it, has added. */
    private Set<Relation> relations(String login) {
        Set<String> added = persons.findById(login)
                .map(person -> policies.of(person.organ(), time.today()).barringRelations())
                .orElse(Set.of());
        return policy.and(added.stream().map(Relation::valueOf).toList()).barringRelations();
    }
}
