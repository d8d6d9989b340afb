package org.branchwork.path.branchvote;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.VoteResults;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;

/** What the model of the branch vote asks; and what a meeting has resolved, for the stage that called it. */
@Component("branchVote")
public class BranchVoteProcess implements VoteResults {

    private final Cases cases;
    private final BranchVotes votes;
    private final Voters voters;
    private final OrganisationTime time;

    BranchVoteProcess(Cases cases, BranchVotes votes, Voters voters, OrganisationTime time) {
        this.cases = cases;
        this.votes = votes;
        this.voters = voters;
        this.time = time;
    }

    public Date meetingAt(String caseNumber) {
        return time.at(votes.current(caseNumber).meeting().at());
    }

    /** The due voters of the day of the meeting, whenever its task opens; a list once frozen stays as it is. */
    public void freeze(String caseNumber) {
        BranchVote vote = votes.current(caseNumber);
        if (vote.state() == VoteState.CONVENED) {
            MembershipCase theCase = cases.get(caseNumber);
            vote.freeze(voters.due(theCase, vote.meeting().day()));
        }
    }

    /** @param number 1 or 2 */
    public String teller(String caseNumber, int number) {
        List<String> tellers = votes.current(caseNumber).tellers();
        return tellers.get(number - 1);
    }

    public boolean isElectronic(String caseNumber) {
        return votes.current(caseNumber).meeting().mode().electronic();
    }

    public boolean hasPaper(String caseNumber) {
        return votes.current(caseNumber).meeting().mode().paper();
    }

    public boolean countsAgree(String caseNumber) {
        VoteState state = votes.current(caseNumber).state();
        return state == VoteState.COUNTED || state == VoteState.CONFIRMED;
    }

    public boolean isAdopted(String caseNumber) {
        return votes.current(caseNumber).adopted();
    }

    @Override
    public Optional<VoteResult> latest(String caseNumber) {
        return votes.findFirstByCaseNumberAndStateOrderByIdDesc(caseNumber, VoteState.CONFIRMED)
                .map(vote -> new VoteResult(vote.meeting().day(), vote.adopted()));
    }
}
