package org.branchwork.organization;

/** What one person is to another. */
public enum Relation {
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    GRANDPARENT,
    GRANDCHILD,
    UNCLE_AUNT,
    NEPHEW_NIECE,
    COUSIN,
    IN_LAW,
    OTHER;

    /** The same relation seen from the other person. */
    public Relation inverse() {
        return switch (this) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case GRANDPARENT -> GRANDCHILD;
            case GRANDCHILD -> GRANDPARENT;
            case UNCLE_AUNT -> NEPHEW_NIECE;
            case NEPHEW_NIECE -> UNCLE_AUNT;
            default -> this;
        };
    }
}
