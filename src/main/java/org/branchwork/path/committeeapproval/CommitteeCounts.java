package org.branchwork.path.committeeapproval;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The counts of secret rounds. Members decide at the same time, so the database adds. */
interface CommitteeCounts extends JpaRepository<CommitteeCount, Long> {

    @Modifying(flushAutomatically = true)
    @Query("update CommitteeCount c set c.votes = c.votes + 1 where c.roundId = :roundId and c.choice = :choice")
    int add(Long roundId, MemberChoice choice);

    @Query("select coalesce(sum(c.votes), 0) from CommitteeCount c where c.roundId = :roundId and c.choice = :choice")
    long votes(Long roundId, MemberChoice choice);
}
