package org.branchwork.path.branchvote;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The ballots of one vote: what each of two tellers counted of paper, and what an electronic box held. */
@Embeddable
class Counts {

    private static final int ELECTRONIC = 0;
    private static final Set<Integer> TELLERS = Set.of(1, 2);

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ballot_count", joinColumns = @JoinColumn(name = "vote_id"))
    @MapKeyColumn(name = "teller")
    private Map<Integer, Ballots> counts = new HashMap<>();

    /** How often the two tellers' counts differed; the numbers themselves are not kept. */
    @Column(nullable = false)
    private int recounts;

    void electronic(Ballots ballots) {
        counts.put(ELECTRONIC, ballots);
    }

    Ballots electronic() {
        return counts.getOrDefault(ELECTRONIC, Ballots.NONE);
    }

    void teller(int teller, Ballots ballots) {
        counts.put(teller, ballots);
    }

    boolean bothCounted() {
        return counts.keySet().containsAll(TELLERS);
    }

    boolean agree() {
        return counts.get(1).equals(counts.get(2));
    }

    void forget() {
        counts.keySet().removeAll(TELLERS);
        recounts++;
    }

    int recounts() {
        return recounts;
    }

    /** All ballots; of paper what the tellers agree on. */
    Ballots all() {
        return electronic().plus(counts.getOrDefault(1, Ballots.NONE));
    }
}
