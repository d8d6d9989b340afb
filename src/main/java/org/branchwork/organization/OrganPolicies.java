package org.branchwork.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.branchwork.rulebook.Policies;
import org.branchwork.rulebook.PoliciesInForce;
import org.branchwork.rulebook.Policy;
import org.branchwork.rulebook.PolicyKey;
import org.springframework.stereotype.Component;

/** Of each key, what the organ itself has settled, else the nearest organ above it. */
@Component
class OrganPolicies implements Policies {

    private final OrganPolicyRepository policies;
    private final Organs organs;

    OrganPolicies(OrganPolicyRepository policies, Organs organs) {
        this.policies = policies;
        this.organs = organs;
    }

    @Override
    public PoliciesInForce of(String organ, LocalDate day) {
        List<OrganPolicy> rows = policies.inForceOn(day);
        if (rows.isEmpty()) {
            return PoliciesInForce.NONE;
        }
        Map<PolicyKey, Policy> settled = new EnumMap<>(PolicyKey.class);
        for (Organ one : farthestFirst(organ)) {
            rows.stream().filter(row -> row.organ().equals(one.code())).forEach(row -> PolicyKey.of(row.key())
                    .ifPresent(key -> settled.put(key, new Policy(key, row.value(), one.code(), one.name()))));
        }
        return new PoliciesInForce(settled);
    }

    private List<Organ> farthestFirst(String organ) {
        List<Organ> upwards = new ArrayList<>();
        organs.find(organ).ifPresent(upwards::add);
        upwards.addAll(organs.above(organ));
        Collections.reverse(upwards);
        return upwards;
    }
}
