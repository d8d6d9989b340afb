package org.branchwork.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrganPolicyRepository extends JpaRepository<OrganPolicy, Long> {

    /** Of the whole organisation: policies are few. Where two of one organ overlap, the later began to hold last. */
    @Query(
            """
            select p from OrganPolicy p where p.from <= :day and (p.until is null or p.until >= :day)
            order by p.from, p.id""")
    List<OrganPolicy> inForceOn(LocalDate day);
}
