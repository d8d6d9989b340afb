package org.branchwork.path.committeeapproval;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The decisions of all members on all cases. */
interface CommitteeDecisions extends JpaRepository<CommitteeDecision, Long> {

    List<CommitteeDecision> findByRoundIdOrderByMember(Long roundId);

    Optional<CommitteeDecision> findByRoundIdAndMember(Long roundId, String member);
}
