package org.branchwork.organization;

import java.util.List;
import java.util.Optional;
import org.branchwork.rulebook.PolicyRules;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The application does not start with a policy that no import would take: other hands have written it, or the Rules have changed. */
@Component
class PolicyGuard implements SmartInitializingSingleton {

    private final OrganPolicyRepository policies;
    private final PolicyRules rules;

    PolicyGuard(OrganPolicyRepository policies, PolicyRules rules) {
        this.policies = policies;
        this.rules = rules;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> faults = policies.findAll().stream()
                .map(this::fault)
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new UnlawfulPolicy(faults);
        }
    }

    private Optional<String> fault(OrganPolicy row) {
        return rules.fault(row.key(), row.value(), row.from(), row.until()).map(fault -> "%s, %s = %s since %s: %s"
                .formatted(row.organ(), row.key(), row.value(), row.from(), sentence(fault)));
    }

    private static String sentence(PolicyRules.Fault fault) {
        List<String> arguments = fault.arguments();
        return switch (fault.reason()) {
            case UNKNOWN_KEY -> "there is no such policy";
            case UNREADABLE_VALUE -> "the value is none of " + arguments.get(1);
            case LAXER -> "laxer than the national rule, " + arguments.get(1) + " (" + arguments.get(2) + ")";
        };
    }
}
