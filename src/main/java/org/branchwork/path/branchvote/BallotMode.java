package org.branchwork.path.branchvote;

/** How ballots are cast. On paper as the Rules know it; otherwise only where the meeting chooses so. */
enum BallotMode {
    PAPER,
    ELECTRONIC,
    /** Each voter takes a ballot of the one kind or of the other. */
    MIXED;

    boolean electronic() {
        return this != PAPER;
    }

    boolean paper() {
        return this != ELECTRONIC;
    }
}
