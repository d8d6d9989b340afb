package org.branchwork.organization.imports;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.branchwork.organization.OrganPolicy;
import org.branchwork.rulebook.PolicyRules;
import org.springframework.stereotype.Component;

/** Local policy: stricter than the national Rules, or a choice where they leave one. */
@Component
class PoliciesFile extends Importer<PoliciesFile.Entry, OrganPolicy> {

    record Entry(String organ, String key, String value, LocalDate from, LocalDate until) {}

    private final PolicyRules rules;

    PoliciesFile(EntityManager entities, PolicyRules rules) {
        super(entities, OrganPolicy.class);
        this.rules = rules;
    }

    @Override
    ImportKind kind() {
        return ImportKind.POLICIES;
    }

    @Override
    Entry read(Cells cells, Known known) {
        LocalDate from = cells.date("from");
        Entry row = new Entry(
                cells.organ("organization", known),
                cells.name("key"),
                cells.name("value"),
                from,
                cells.notBefore(from, "until"));
        if (row.key() != null && row.value() != null && from != null) {
            rules.fault(row.key(), row.value(), from, row.until()).ifPresent(fault -> refuse(fault, cells));
        }
        return row;
    }

    private static void refuse(PolicyRules.Fault fault, Cells cells) {
        Object[] arguments = fault.arguments().toArray();
        switch (fault.reason()) {
            case UNKNOWN_KEY -> cells.bad("key", Fault.UNKNOWN_POLICY, arguments);
            case UNREADABLE_VALUE -> cells.bad("value", Fault.POLICY_VALUE, arguments);
            case LAXER -> cells.bad("value", Fault.LAXER, arguments);
        }
    }

    @Override
    List<?> key(Entry row) {
        return parts(row.organ(), row.key(), row.from());
    }

    @Override
    List<?> keyOf(OrganPolicy policy) {
        return parts(policy.organ(), policy.key(), policy.from());
    }

    @Override
    OrganPolicy create(Entry row) {
        return new OrganPolicy(row.organ(), row.key(), row.value(), row.from(), row.until());
    }

    @Override
    boolean change(OrganPolicy policy, Entry row) {
        return policy.says(row.value(), row.until());
    }

    @Override
    List<?> valuesOf(OrganPolicy policy) {
        return parts(policy.organ(), policy.key(), policy.value(), policy.from(), policy.until());
    }
}
