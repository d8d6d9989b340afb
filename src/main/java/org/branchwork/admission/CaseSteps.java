package org.branchwork.admission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The completed steps of all cases. */
public interface CaseSteps extends JpaRepository<CaseStep, Long> {

    /** The first step of a case that came from another organisation. */
    String TRANSFER = "transfer";

    /** The first step of a case that was under way before it was kept here. */
    String EARLIER_RECORDS = "earlier-records";

    boolean existsByCaseNumberAndStageRunAndKey(String caseNumber, int stageRun, String key);

    List<CaseStep> findByCaseNumberOrderById(String caseNumber);

    List<CaseStep> findByCaseNumberAndStageRunOrderById(String caseNumber, int stageRun);

    /** Of several cases at once: the steps taken since each entered its present stage. */
    @Query("select s from CaseStep s join MembershipCase c on c.number = s.caseNumber"
            + " where c.number in :numbers and s.stageRun = c.stageRun order by s.id")
    List<CaseStep> ofPresentRound(Collection<String> numbers);

    List<CaseStep> findByCaseNumberAndKeyOrderById(String caseNumber, String key);

    int countByCaseNumberAndKeyAndIdLessThanEqual(String caseNumber, String key, long id);

    /** The latest step of that key, whatever the run. */
    Optional<CaseStep> findFirstByCaseNumberAndKeyOrderByIdDesc(String caseNumber, String key);

    /** The latest step of that key since the present stage was entered. */
    Optional<CaseStep> findFirstByCaseNumberAndStageRunAndKeyOrderByIdDesc(String caseNumber, int stageRun, String key);

    /** The same, as it was when that step was taken. */
    Optional<CaseStep> findFirstByCaseNumberAndStageRunAndKeyAndIdLessThanEqualOrderByIdDesc(
            String caseNumber, int stageRun, String key, long id);
}
