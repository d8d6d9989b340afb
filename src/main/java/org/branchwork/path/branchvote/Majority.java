package org.branchwork.path.branchvote;

/**
 * How a branch general meeting decides on admission and conversion (Rules 2026, Art. 19-20): both thresholds are counted
 * from the due voters, not from those present and not from valid ballots, and exactly half is not enough. Other meetings
 * have other thresholds.
 */
final class Majority {

    private Majority() {}

    /** More than half of the due voters came; written opinions do not help. */
    static boolean quorate(int due, int present) {
        return 2L * present > due;
    }

    /** More than half of the due voters were in favour, in the ballot or in writing. */
    static boolean adopted(int due, int yes, int writtenYes) {
        return 2L * yes + 2L * writtenYes > due;
    }

    /** The least number that is more than half. */
    static int least(int due) {
        return due / 2 + 1;
    }
}
