package org.branchwork.path.branchvote;

/** How ballots are cast. On paper, as the Rules know it. */
enum BallotMode {
    PAPER
}
