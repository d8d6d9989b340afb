package org.branchwork.organization;

/** The sanctions an import file may name, mildest first; expulsion ends membership and is none of them. */
public enum SanctionKind {
    WARNING,
    SERIOUS_WARNING,
    REMOVED_FROM_POSTS,
    /** Probation within the Party: takes the right to vote; not the probation of a new member. */
    PLACED_ON_PROBATION
}
