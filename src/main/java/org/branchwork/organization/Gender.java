package org.branchwork.organization;

/** As an import file names it. */
public enum Gender {
    FEMALE,
    MALE
}
