package org.branchwork.path.branchvote;

import java.util.Collection;

/** The result of a vote: ballots and, apart from them, written opinions, against the due voters. */
record Tally(int due, int present, Ballots ballots, int writtenYes, int writtenNo, int writtenAbstain) {

    static Tally of(int due, int present, Ballots ballots, Collection<WrittenOpinion> opinions) {
        return new Tally(
                due,
                present,
                ballots,
                count(opinions, BallotChoice.YES),
                count(opinions, BallotChoice.NO),
                count(opinions, BallotChoice.ABSTAIN));
    }

    private static int count(Collection<WrittenOpinion> opinions, BallotChoice choice) {
        return (int)
                opinions.stream().filter(opinion -> opinion.choice() == choice).count();
    }

    int written() {
        return writtenYes + writtenNo + writtenAbstain;
    }

    int inFavour() {
        return ballots.yes() + writtenYes;
    }

    /** As many in favour as all the other due voters together: not adopted, and said so. */
    boolean exactlyHalf() {
        return 2 * inFavour() == due;
    }

    boolean adopted() {
        return Majority.quorate(due, present) && Majority.adopted(due, ballots.yes(), writtenYes);
    }
}
