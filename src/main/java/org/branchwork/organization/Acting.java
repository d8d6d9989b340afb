package org.branchwork.organization;

import java.util.Set;

/**
 * Who acts for some posts on a day.
 *
 * @param people      logins
 * @param nobodyThere whether there is nobody, or nobody who is not on leave
 */
public record Acting(Set<String> people, boolean nobodyThere) {}
