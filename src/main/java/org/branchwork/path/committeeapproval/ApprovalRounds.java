package org.branchwork.path.committeeapproval;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rounds of all cases. */
interface ApprovalRounds extends JpaRepository<ApprovalRound, Long> {

    Optional<ApprovalRound> findFirstByCaseNumberOrderByIdDesc(String caseNumber);

    List<ApprovalRound> findByCaseNumberOrderById(String caseNumber);

    Optional<ApprovalRound> findFirstByCaseNumberAndDecisionIsNotNullOrderByIdDesc(String caseNumber);

    List<ApprovalRound> findByCaseNumberAndDecisionIsNotNullOrderById(String caseNumber);
}
