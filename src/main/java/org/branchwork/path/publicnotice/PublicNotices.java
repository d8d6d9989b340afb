package org.branchwork.path.publicnotice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All public notices. */
interface PublicNotices extends JpaRepository<PublicNotice, Long> {

    Optional<PublicNotice> findFirstByCaseNumberAndStageRunOrderByIdDesc(String caseNumber, int stageRun);

    /** Those that run that day; a case that ended or moved on meanwhile has taken its notice down. */
    @Query(
            """
            select n from PublicNotice n join MembershipCase c
                on c.number = n.caseNumber and c.stageRun = n.stageRun
            where n.closedOn is null and n.from <= :day and n.until >= :day
                and c.state in ('APPLICANT','ACTIVIST','DEVELOPMENT_TARGET','ACCEPTED_PENDING_APPROVAL',
                    'PROBATIONARY_MEMBER','EXTENDED')
            order by n.id""")
    List<PublicNotice> runningOn(LocalDate day);
}
