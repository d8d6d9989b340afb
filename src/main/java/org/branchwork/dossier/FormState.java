package org.branchwork.dossier;

/** What has become of a numbered admission form. */
public enum FormState {
    /** In the hands of a committee, not yet given to anybody. */
    ISSUED,
    /** Given to one person, and used up with that. */
    USED,
    VOID,
    LOST,
    /** Handed back unused. */
    RETURNED;

    public boolean settled() {
        return this == VOID || this == LOST || this == RETURNED;
    }
}
