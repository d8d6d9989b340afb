package org.branchwork.organization;

/**
 * An import added or changed something; published inside its transaction, so that open tasks are routed anew together with it.
 *
 * @param what the kind of file, as in {@code posts}
 */
public record OrganizationChanged(String what) {}
