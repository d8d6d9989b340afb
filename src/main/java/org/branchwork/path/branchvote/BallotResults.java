package org.branchwork.path.branchvote;

import java.util.List;
import org.branchwork.path.branchvote.ballot.BallotPhase;
import org.branchwork.path.branchvote.ballot.ElectronicBallot;
import org.branchwork.path.branchvote.ballot.PollingStation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What voters are told of an electronic ballot: nothing while it runs, and then all ballots together, paper among them. */
@Component
public class BallotResults {

    private final PollingStation station;
    private final BranchVotes votes;

    BallotResults(PollingStation station, BranchVotes votes) {
        this.station = station;
        this.votes = votes;
    }

    /**
     * @param counts null until all ballots of the meeting are counted
     * @param tokens the hashes of the tokens that were counted, by which a voter finds his own
     */
    public record Result(String ballot, BallotPhase phase, Counts counts, List<String> tokens) {}

    public record Counts(int issued, int returned, int yes, int no, int abstain, int invalid) {}

    @Transactional(readOnly = true)
    public Result of(String id, String login) {
        ElectronicBallot ballot = station.seen(id, login);
        return new Result(ballot.id(), ballot.phase(), counts(ballot), station.tokens(ballot));
    }

    /** Of a mixed ballot never one kind alone: where few chose it, its counts would name them. */
    private Counts counts(ElectronicBallot ballot) {
        BranchVote vote = votes.findById(ballot.voteId()).orElseThrow();
        boolean counted = vote.state() == VoteState.COUNTED || vote.state() == VoteState.CONFIRMED;
        if (ballot.phase() != BallotPhase.CLOSED || !counted) {
            return null;
        }
        Ballots all = vote.tally().ballots();
        return new Counts(all.issued(), all.returned(), all.yes(), all.no(), all.abstain(), all.invalid());
    }
}
