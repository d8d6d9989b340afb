package org.branchwork.organization;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is kin to whom, as far as it bars. */
@Component
public class Kinships {

    private final KinshipRepository kinships;
    private final KinshipPolicy policy;

    Kinships(KinshipRepository kinships, KinshipPolicy policy) {
        this.kinships = kinships;
        this.policy = policy;
    }

    /** Whether they are relatives of a kind that bars; nobody is his own relative. */
    public boolean bars(String login, String other) {
        return barring(login).contains(other);
    }

    /** The logins of the relatives who are barred where this person is concerned. */
    public Set<String> barring(String login) {
        return kinships.of(login).stream()
                .filter(kinship -> policy.barringRelations().contains(kinship.relation()))
                .map(kinship -> kinship.otherThan(login))
                .collect(Collectors.toSet());
    }
}
