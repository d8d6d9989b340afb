package org.branchwork.admission;

/** Where a person stands. The open states follow the path; each of the others closes the case. */
public enum CaseState {
    APPLICANT,
    ACTIVIST,
    DEVELOPMENT_TARGET,
    ACCEPTED_PENDING_APPROVAL,
    PROBATIONARY_MEMBER,
    EXTENDED,
    FULL_MEMBER,
    REDIRECTED,
    REFUSED,
    CANCELLED,
    WITHDRAWN,
    TRANSFERRED_OUT,
    DECEASED,
    NOT_RECOGNISED,
    REMOVED_FROM_PARTY;

    /** Ended without membership, or by leaving; a full member's case ends with its archive instead. */
    public boolean closed() {
        return ordinal() >= REDIRECTED.ordinal();
    }

    public boolean onProbation() {
        return this == PROBATIONARY_MEMBER || this == EXTENDED;
    }
}
