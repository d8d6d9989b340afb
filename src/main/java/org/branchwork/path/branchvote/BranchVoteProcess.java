package org.branchwork.path.branchvote;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Retracing;
import org.branchwork.admission.VoteResults;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;

/** What the model of the branch vote asks; and what a meeting has resolved, for the stage that called it. */
@Component("branchVote")
public class BranchVoteProcess implements VoteResults {

    private final Cases cases;
    private final BranchVotes votes;
    private final Voters voters;
    private final CaseSteps steps;
    private final Retracing retracing;
    private final OrganisationTime time;

    BranchVoteProcess(
            Cases cases,
            BranchVotes votes,
            Voters voters,
            CaseSteps steps,
            Retracing retracing,
            OrganisationTime time) {
        this.cases = cases;
        this.votes = votes;
        this.voters = voters;
        this.steps = steps;
        this.retracing = retracing;
        this.time = time;
    }

    /** The meeting in hand; where a stage is walked again, the one that was in hand at that step. */
    private BranchVote meeting(String caseNumber) {
        OptionalLong step = retracing.step();
        if (step.isEmpty()) {
            return votes.current(caseNumber);
        }
        int called = steps.countByCaseNumberAndKeyAndIdLessThanEqual(caseNumber, "vote-convene", step.getAsLong());
        return votes.findByCaseNumberOrderById(caseNumber).get(called - 1);
    }

    public Date meetingAt(String caseNumber) {
        return time.at(meeting(caseNumber).meeting().at());
    }

    /** The due voters of the day of the meeting, whenever its task opens; a list once frozen stays as it is. */
    public void freeze(String caseNumber) {
        BranchVote vote = meeting(caseNumber);
        if (vote.state() == VoteState.CONVENED) {
            MembershipCase theCase = cases.get(caseNumber);
            vote.freeze(voters.due(theCase, vote.meeting().day()));
        }
    }

    /** @param number 1 or 2 */
    public String teller(String caseNumber, int number) {
        List<String> tellers = meeting(caseNumber).tellers();
        return tellers.get(number - 1);
    }

    public boolean isElectronic(String caseNumber) {
        return meeting(caseNumber).meeting().mode().electronic();
    }

    public boolean hasPaper(String caseNumber) {
        return meeting(caseNumber).meeting().mode().paper();
    }

    public boolean countsAgree(String caseNumber) {
        VoteState state = meeting(caseNumber).state();
        return state == VoteState.COUNTED || state == VoteState.CONFIRMED;
    }

    public boolean isAdopted(String caseNumber) {
        return meeting(caseNumber).adopted();
    }

    @Override
    public Optional<VoteResult> latest(String caseNumber) {
        return latestConfirmed(caseNumber)
                .map(vote -> new VoteResult(vote.meeting().day(), vote.adopted()));
    }

    private Optional<BranchVote> latestConfirmed(String caseNumber) {
        OptionalLong step = retracing.step();
        if (step.isEmpty()) {
            return votes.findFirstByCaseNumberAndStateOrderByIdDesc(caseNumber, VoteState.CONFIRMED);
        }
        int confirmed =
                steps.countByCaseNumberAndKeyAndIdLessThanEqual(caseNumber, "vote-resolution", step.getAsLong());
        return votes.findByCaseNumberOrderById(caseNumber).stream()
                .filter(vote -> vote.state() == VoteState.CONFIRMED)
                .limit(confirmed)
                .reduce((first, last) -> last);
    }
}
