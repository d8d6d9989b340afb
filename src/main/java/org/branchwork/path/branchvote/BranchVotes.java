package org.branchwork.path.branchvote;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The meetings of all cases. */
interface BranchVotes extends JpaRepository<BranchVote, Long> {

    Optional<BranchVote> findFirstByCaseNumberOrderByIdDesc(String caseNumber);

    Optional<BranchVote> findFirstByCaseNumberAndStateOrderByIdDesc(String caseNumber, VoteState state);

    /** The meetings of a branch that are called and have not begun. */
    @Query(
            """
            select vote from BranchVote vote, MembershipCase theCase
            where theCase.number = vote.caseNumber and theCase.branch = :branch
                and vote.state = VoteState.CONVENED and vote.meeting.at >= :now""")
    List<BranchVote> calledIn(String branch, LocalDateTime now);

    List<BranchVote> findByCaseNumberOrderById(String caseNumber);

    /** What a branch votes on at one moment. */
    @Query(
            """
            select vote from BranchVote vote, MembershipCase theCase
            where theCase.number = vote.caseNumber and theCase.branch = :branch and vote.meeting.at = :at
            order by vote.id""")
    List<BranchVote> calledFor(String branch, LocalDateTime at);

    /** Those that are called or going on and may concern this person: of his branch, on himself or on whom he sponsors. */
    @Query(
            """
            select vote from BranchVote vote, MembershipCase theCase
            where vote.state in (VoteState.CONVENED, VoteState.OPEN) and theCase.number = vote.caseNumber
                and (theCase.applicant = :login
                    or theCase.branch = (select person.organ from Person person where person.login = :login)
                    or exists (select 1 from Companion one
                        where one.caseNumber = theCase.number and one.login = :login and one.until is null)
                    or :login member of vote.due)
            order by vote.id""")
    List<BranchVote> aheadFor(String login);

    @Query("select vote.resolution from BranchVote vote where vote.id = :id")
    String resolution(Long id);

    @Query(
            "select opinion.login from BranchVote vote join vote.opinions opinion where vote.id = :id order by opinion.login")
    List<String> writers(Long id);

    /** The meeting in hand. */
    default BranchVote current(String caseNumber) {
        return findFirstByCaseNumberOrderByIdDesc(caseNumber)
                .orElseThrow(() -> new IllegalStateException("no meeting on case " + caseNumber));
    }
}
