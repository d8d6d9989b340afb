package org.branchwork.organization.imports;

/** What becomes of a row. */
public enum Effect {
    NEW,
    CHANGED,
    UNCHANGED
}
