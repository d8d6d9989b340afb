package org.branchwork.admission;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Contacts and sponsors of all cases. */
public interface Companions extends JpaRepository<Companion, Long> {

    List<Companion> findByCaseNumberOrderById(String caseNumber);

    @Query(
            """
            select c from Companion c
            where c.caseNumber = :caseNumber and c.role = :role and c.until is null order by c.id""")
    List<Companion> present(String caseNumber, CompanionRole role);

    /** How many people this person accompanies now in that role. */
    @Query("select count(c) from Companion c where c.login = :login and c.role = :role and c.until is null")
    long load(String login, CompanionRole role);

    @Query("select count(c) > 0 from Companion c where c.caseNumber = :caseNumber and c.login = :login")
    boolean everAccompanied(String caseNumber, String login);
}
