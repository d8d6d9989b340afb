package org.branchwork.admission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** All cases. */
public interface Cases extends JpaRepository<MembershipCase, Long>, JpaSpecificationExecutor<MembershipCase> {

    /** For queries: the states of {@link CaseState} in which a case goes on. */
    String OPEN_STATES = "('APPLICANT','ACTIVIST','DEVELOPMENT_TARGET','ACCEPTED_PENDING_APPROVAL',"
            + "'PROBATIONARY_MEMBER','EXTENDED')";

    Optional<MembershipCase> findByNumber(String number);

    /** All cases of a person, the latest first. */
    List<MembershipCase> findByApplicantOrderByNumberDesc(String applicant);

    /** How many of those branches passed the pre-review within these days, and have not been turned down since. */
    @Query(
            """
            select count(c) from MembershipCase c join c.facts day
            where key(day) = org.branchwork.admission.Fact.PRE_REVIEWED_ON and day between :from and :until
                and c.branch in :branches and c.number <> :except""")
    long countPreReviewed(Collection<String> branches, String from, String until, String except);

    default MembershipCase get(String number) {
        return findByNumber(number).orElseThrow(() -> new IllegalArgumentException("no case " + number));
    }

    @Query("select count(c) > 0 from MembershipCase c where c.applicant = :login and c.state in " + OPEN_STATES)
    boolean isOpenFor(String login);
}
