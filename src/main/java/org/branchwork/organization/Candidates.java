package org.branchwork.organization;

import java.util.Set;

/**
 * Who a step is offered to.
 *
 * @param groups posts of organs, as {@code SECRETARY-BS1}
 * @param people logins; instead of groups where somebody in them is barred
 * @param nobody whether there is not one person who may act today, or all of them are on leave, so that an administrator must be told
 */
public record Candidates(Set<String> groups, Set<String> people, boolean nobody) {

    static Candidates people(Set<String> people) {
        return new Candidates(Set.of(), people, people.isEmpty());
    }
}
