package org.branchwork.path.branchvote.ballot;

/** What a ballot says. An electronic one cannot be marked invalidly. */
public enum Choice {
    YES,
    NO,
    ABSTAIN
}
