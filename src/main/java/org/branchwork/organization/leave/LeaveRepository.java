package org.branchwork.organization.leave;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LeaveRepository extends JpaRepository<Leave, Long> {

    @Query("select l from Leave l where l.until >= :on order by l.from, l.login")
    List<Leave> notOver(LocalDate on);

    @Query("select l from Leave l where l.login = :login and l.from <= :until and l.until >= :from order by l.from")
    List<Leave> within(String login, LocalDate from, LocalDate until);
}
