package org.branchwork.organization;

/** What a person belongs to; each value outranks the one before it. */
public enum Membership {
    NONE,
    LEAGUE,
    PROBATIONARY,
    FULL;

    /** Of the Party, not of the League alone. */
    public boolean inParty() {
        return this == PROBATIONARY || this == FULL;
    }
}
