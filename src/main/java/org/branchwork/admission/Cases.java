package org.branchwork.admission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All cases. */
public interface Cases extends JpaRepository<MembershipCase, Long> {

    /** For queries: the states of {@link CaseState} in which a case goes on. */
    String OPEN_STATES = "('APPLICANT','ACTIVIST','DEVELOPMENT_TARGET','ACCEPTED_PENDING_APPROVAL',"
            + "'PROBATIONARY_MEMBER','EXTENDED')";

    Optional<MembershipCase> findByNumber(String number);

    /** All cases of a person, the latest first. */
    List<MembershipCase> findByApplicantOrderByNumberDesc(String applicant);

    default MembershipCase get(String number) {
        return findByNumber(number).orElseThrow(() -> new IllegalArgumentException("no case " + number));
    }

    /** Of these branches, the people whose case goes on. */
    @Query("select c.applicant from MembershipCase c where c.branch in :branches and c.state in " + OPEN_STATES)
    Set<String> applicantsOfOpen(Collection<String> branches);

    @Query("select count(c) > 0 from MembershipCase c where c.applicant = :login and c.state in " + OPEN_STATES)
    boolean isOpenFor(String login);

    /** How many cases go on in a branch. */
    record Open(String branch, long cases) {}

    @Query("select new org.branchwork.admission.Cases$Open(c.branch, count(c)) from MembershipCase c"
            + " where c.branch in :branches and c.state in " + OPEN_STATES + " group by c.branch")
    List<Open> openByBranch(Collection<String> branches);
}
