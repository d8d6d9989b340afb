package org.branchwork.organization;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which relations bar a person from deciding on, accompanying or sponsoring another. No national text says so; the default
 * is what provincial rules call direct relatives.
 *
 * @param barringRelations from either side: a barred uncle is a barred nephew
 */
@ConfigurationProperties("branchwork.policy")
public record KinshipPolicy(
        @DefaultValue({"SPOUSE", "PARENT", "CHILD", "SIBLING", "GRANDPARENT", "GRANDCHILD"})
                Set<Relation> barringRelations) {

    public KinshipPolicy {
        barringRelations = barringRelations.stream()
                .flatMap(relation -> Stream.of(relation, relation.inverse()))
                .collect(Collectors.toUnmodifiableSet());
    }

    KinshipPolicy and(Collection<Relation> more) {
        return new KinshipPolicy(
                Stream.concat(barringRelations.stream(), more.stream()).collect(Collectors.toSet()));
    }
}
