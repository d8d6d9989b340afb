package org.branchwork.path.branchvote;

import org.branchwork.path.branchvote.ballot.ElectronicBallots;
import org.branchwork.path.branchvote.ballot.Turnout;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Recall;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** The first teller ends the handing out of electronic ballots; only then can anybody cast. */
@Component("vote-open-casting")
class VoteOpenCasting implements TaskHandler<VoteOpenCasting.Form> {

    record Form(@NotRequired String remarks) {}

    private final BranchVotes votes;
    private final ElectronicBallots ballots;

    VoteOpenCasting(BranchVotes votes, ElectronicBallots ballots) {
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
                .fact("votePresent", turnout.entitled())
                .fact("voteSignedIn", turnout.signedIn());
    }

    @Override
    public String accept(Form form, TaskContext context) {
        ballots.openCasting(votes.current(context.caseNumber()).id());
        return null;
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
