package org.branchwork.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class KinshipPolicyTest {

    @Test
    void withoutPolicyDirectRelativesBar() {
        assertThat(bound(Map.of()).barringRelations())
                .containsExactlyInAnyOrder(
                        Relation.SPOUSE,
                        Relation.PARENT,
                        Relation.CHILD,
                        Relation.SIBLING,
                        Relation.GRANDPARENT,
                        Relation.GRANDCHILD);
    }

    @Test
    void aRelationBarsFromBothSides() {
        Set<Relation> barring = bound(Map.of("branchwork.policy.barring-relations", "UNCLE_AUNT"))
                .barringRelations();

        assertThat(barring).containsExactlyInAnyOrder(Relation.UNCLE_AUNT, Relation.NEPHEW_NIECE);
    }

    private static KinshipPolicy bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("branchwork.policy", KinshipPolicy.class);
    }
}
