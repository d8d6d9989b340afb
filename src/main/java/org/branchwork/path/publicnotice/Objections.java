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
            where n.caseNumber = :caseNumber and n.stageRun = :stageRun order by o.id""")
    List<Objection> ofRound(String caseNumber, int stageRun);

    Optional<Objection> findByCodeHash(String codeHash);
}
