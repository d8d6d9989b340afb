package org.branchwork.organization;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface OrganRepository extends JpaRepository<Organ, String> {

    List<Organ> findByParentIsNullOrderByCode();

    List<Organ> findByParentInOrderByCode(Collection<String> parents);
}
