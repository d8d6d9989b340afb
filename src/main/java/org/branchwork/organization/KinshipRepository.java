package org.branchwork.organization;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KinshipRepository extends JpaRepository<Kinship, Long> {

    @Query("select k from Kinship k where k.login = :person or k.relative = :person")
    List<Kinship> of(String person);
}
