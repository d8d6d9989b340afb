package org.branchwork.path.branchvote;

/** What a written opinion says, as a ballot would. */
enum BallotChoice {
    YES,
    NO,
    ABSTAIN
}
