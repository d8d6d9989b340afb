package org.branchwork.path.branchvote;

/** How far a meeting has come. A meeting that could not vote, or was adjourned, is kept and voted nothing. */
enum VoteState {
    CONVENED,
    OPEN,
    /** The electronic ballot is running. */
    BALLOTING,
    COUNTING,
    COUNTED,
    CONFIRMED,
    NO_QUORUM,
    ADJOURNED
}
