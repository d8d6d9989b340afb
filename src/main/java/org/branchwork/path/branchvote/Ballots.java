package org.branchwork.path.branchvote;

import jakarta.persistence.Embeddable;

/** What one teller counted. Ballots only: written opinions are added by the computation. */
@Embeddable
record Ballots(int issued, int returned, int yes, int no, int abstain, int invalid) {

    static final Ballots NONE = new Ballots(0, 0, 0, 0, 0, 0);

    int valid() {
        return yes + no + abstain;
    }

    Ballots plus(Ballots others) {
        return new Ballots(
                issued + others.issued,
                returned + others.returned,
                yes + others.yes,
                no + others.no,
                abstain + others.abstain,
                invalid + others.invalid);
    }

    boolean noneNegative() {
        return issued >= 0 && returned >= 0 && yes >= 0 && no >= 0 && abstain >= 0 && invalid >= 0;
    }

    boolean addUp() {
        return (long) yes + no + abstain + invalid == returned;
    }

    /** Nobody gets two ballots, and none comes back that was not handed out. */
    boolean possible(int present) {
        return noneNegative() && returned <= issued && issued <= present && addUp();
    }
}
