package org.branchwork.path.publicnotice;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All objections. */
interface Objections extends JpaRepository<Objection, Long> {

    /** Of the whole round: what was said against a notice that was not visible throughout has been said all the same. */
    @Query(
            """
            select o from Objection o join PublicNotice n on n.id = o.noticeId
            where n.caseNumber = :caseNumber and n.stageRun = :stageRun
                and (n.afterStep is null or n.afterStep = :afterStep)
            order by o.id""")
    List<Objection> ofRound(String caseNumber, int stageRun, Long afterStep);

    /** Whatever notice of the stage they were made against. */
    @Query(
            """
            select o from Objection o join PublicNotice n on n.id = o.noticeId
            where n.caseNumber = :caseNumber and n.stageRun = :stageRun and o.outcome is null order by o.id""")
    List<Objection> openInStage(String caseNumber, int stageRun);

    Optional<Objection> findByCodeHash(String codeHash);
}
