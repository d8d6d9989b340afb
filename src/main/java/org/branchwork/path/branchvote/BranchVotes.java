package org.branchwork.path.branchvote;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The meetings of all cases. */
interface BranchVotes extends JpaRepository<BranchVote, Long> {

    Optional<BranchVote> findFirstByCaseNumberOrderByIdDesc(String caseNumber);

    Optional<BranchVote> findFirstByCaseNumberAndStateOrderByIdDesc(String caseNumber, VoteState state);

    /** The meeting in hand. */
    default BranchVote current(String caseNumber) {
        return findFirstByCaseNumberOrderByIdDesc(caseNumber)
                .orElseThrow(() -> new IllegalStateException("no meeting on case " + caseNumber));
    }
}
