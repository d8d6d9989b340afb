package org.branchwork.path.branchvote.ballot;

/** How far an electronic ballot has come. Nobody casts before the last token is handed out, so that times tie nobody to a choice. */
public enum BallotPhase {
    SIGN_IN,
    CASTING,
    CLOSED,
    ANNULLED
}
