package org.branchwork.organization;

/** What keeps a Party member from voting (Constitution Art. 7 and 41). */
public enum NoVote {
    PROBATIONARY,
    RIGHTS_SUSPENDED
}
