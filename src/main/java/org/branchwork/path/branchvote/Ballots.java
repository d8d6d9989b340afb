package org.branchwork.path.branchvote;

import jakarta.persistence.Embeddable;

/** What one teller counted. Ballots only: written opinions are added by the computation. */
@Embeddable
record Ballots(int issued, int returned, int yes, int no, int abstain, int invalid) {

    int valid() {
        return yes + no + abstain;
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
