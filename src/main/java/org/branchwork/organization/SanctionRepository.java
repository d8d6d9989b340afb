package org.branchwork.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SanctionRepository extends JpaRepository<Sanction, Long> {

    /** Of one organ's people, whatever their dates. */
    @Query("select s from Sanction s where s.login in (select p.login from Person p where p.organ = :organ)")
    List<Sanction> ofPeopleOf(String organ);

    /** Of the whole organisation: sanctioned people are few. */
    @Query("select s from Sanction s where s.from <= :on order by s.from, s.id")
    List<Sanction> begunBy(LocalDate on);
}
