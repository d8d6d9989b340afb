package org.branchwork.organization;

/** How much of a case somebody sees by right; each value sees what the one before it sees. */
public enum Sight {
    NOTHING,
    /** An administrator: state, facts, checks and open tasks. */
    OUTLINE,
    /** The applicant himself, his contacts and sponsors: all but what is sealed. */
    CASE,
    /** Those who act on the case by their post: sealed content too. */
    SEALED
}
