package org.branchwork.organization;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrganRepository extends JpaRepository<Organ, String> {

    List<Organ> findByParentIsNullOrderByCode();

    List<Organ> findByParentInOrderByCode(Collection<String> parents);

    /** Branches with cases, but for these. */
    @Query("select o.code from Organ o where o.code not in :codes"
            + " and exists (select 1 from MembershipCase c where c.branch = o.code)")
    List<String> withCasesBut(Collection<String> codes, Limit limit);
}
