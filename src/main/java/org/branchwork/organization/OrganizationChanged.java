package org.branchwork.organization;

/** An import has changed organs, people, posts or kinships: whoever remembers who may act asks anew. */
public record OrganizationChanged() {}
