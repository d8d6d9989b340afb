package org.branchwork.path.branchvote;

import java.util.Optional;
import org.branchwork.path.branchvote.ballot.Counted;
import org.branchwork.path.branchvote.ballot.ElectronicBallots;
import org.branchwork.path.branchvote.ballot.Turnout;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Recall;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** The first teller closes the electronic ballot, which counts it; or annuls it before anybody has seen a count. */
@Component("vote-close")
class VoteClose implements TaskHandler<VoteClose.Form> {

    enum Outcome {
        CLOSED,
        ANNULLED
    }

    record Form(@NotRequired Outcome outcome) {}

    private final BranchVotes votes;
    private final ElectronicBallots ballots;

    VoteClose(BranchVotes votes, ElectronicBallots ballots) {
        this.votes = votes;
        this.ballots = ballots;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        BranchVote vote = votes.current(context.caseNumber());
        Turnout turnout = ballots.turnout(vote.id());
        return Shown.nothing()
                .fact("voteMeetingAt", vote.meeting().moment())
                .fact("voteSignedIn", turnout.signedIn())
                .fact("voteCast", turnout.cast());
    }

    @Override
    public String accept(Form form, TaskContext context) {
        BranchVote vote = votes.current(context.caseNumber());
        Optional<Counted> counted = form.outcome() == Outcome.ANNULLED ? Optional.empty() : ballots.close(vote.id());
        if (counted.isEmpty()) {
            ballots.annul(vote.id());
            ballots.open(vote.id(), context.caseNumber(), vote.due(), vote.present());
            return Outcome.ANNULLED.name();
        }
        vote.closeBallot(ballots(counted.get()));
        return Outcome.CLOSED.name();
    }

    private static Ballots ballots(Counted counted) {
        return new Ballots(counted.signedIn(), counted.cast(), counted.yes(), counted.no(), counted.abstain(), 0);
    }

    @Override
    public boolean barsRelatives() {
        return false;
    }

    @Override
    public Recall recall() {
        return Recall.NOTHING;
    }
}
