package org.branchwork.path.branchvote.ballot;

/** What the box held when it was emptied. */
public record Counted(int signedIn, int yes, int no, int abstain) {

    public int cast() {
        return yes + no + abstain;
    }
}
