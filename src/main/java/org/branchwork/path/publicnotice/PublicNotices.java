package org.branchwork.path.publicnotice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All public notices. */
interface PublicNotices extends JpaRepository<PublicNotice, Long> {

    Optional<PublicNotice> findFirstByCaseNumberAndStageRunOrderByIdDesc(String caseNumber, int stageRun);

    List<PublicNotice> findByCaseNumberOrderById(String caseNumber);

    /** Not closed; a case that ended or moved on meanwhile has taken its notice down. */
    @Query(
            """
            select n from PublicNotice n join MembershipCase c
                on c.number = n.caseNumber and c.stageRun = n.stageRun
            where n.closedOn is null
                and c.state in ('APPLICANT','ACTIVIST','DEVELOPMENT_TARGET','ACCEPTED_PENDING_APPROVAL',
                    'PROBATIONARY_MEMBER','EXTENDED')
            order by n.id""")
    List<PublicNotice> open();

    /** Whether the round the notice belongs to still goes on. */
    @Query(
            """
            select count(c) > 0 from PublicNotice n join MembershipCase c
                on c.number = n.caseNumber and c.stageRun = n.stageRun
            where n.id = :id
                and c.state in ('APPLICANT','ACTIVIST','DEVELOPMENT_TARGET','ACCEPTED_PENDING_APPROVAL',
                    'PROBATIONARY_MEMBER','EXTENDED')""")
    boolean pursued(Long id);

    default List<PublicNotice> runningOn(LocalDate day) {
        return open().stream().filter(notice -> notice.window().covers(day)).toList();
    }
}
