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

    /** Whether this person accompanies somebody now whose case goes on. */
    @Query("select count(c) > 0 from Companion c join MembershipCase m on m.number = c.caseNumber"
            + " where c.login = :login and c.until is null and m.state in " + Cases.OPEN_STATES)
    boolean accompaniesAnybody(String login);

    /** Whom this person accompanies now, in cases that go on. */
    @Query("select c from Companion c join MembershipCase m on m.number = c.caseNumber"
            + " where c.login = :login and c.until is null and m.state in " + Cases.OPEN_STATES
            + " order by c.caseNumber, c.id")
    List<Companion> accompanying(String login);

    /** How many a person accompanies now. */
    record Load(String login, long cases) {}

    /** Of everybody who accompanies somebody in that role now, in open cases other than this one. */
    @Query("select new org.branchwork.admission.Companions$Load(c.login, count(c))"
            + " from Companion c join MembershipCase m on m.number = c.caseNumber"
            + " where c.role = :role and c.until is null and c.caseNumber <> :except"
            + " and m.state in " + Cases.OPEN_STATES + " group by c.login")
    List<Load> loads(CompanionRole role, String except);

    @Query(
            """
            select count(c) > 0 from Companion c
            where c.caseNumber = :caseNumber and c.login = :login and c.until is null""")
    boolean accompanies(String caseNumber, String login);

    @Query("select count(c) > 0 from Companion c where c.caseNumber = :caseNumber and c.login = :login")
    boolean everAccompanied(String caseNumber, String login);
}
