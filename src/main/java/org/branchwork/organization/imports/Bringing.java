package org.branchwork.organization.imports;

/**
 * Who brings a file in.
 *
 * @param rehearsed all is rolled back afterwards: nothing is begun that would be noticed outside
 */
public record Bringing(String actor, boolean rehearsed) {}
