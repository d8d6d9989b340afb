package org.branchwork.path.branchvote;

import java.util.List;
import org.branchwork.audit.AuditTrail;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Recall;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;

/** One teller counts, without seeing what the other counted. */
abstract class VoteCount implements TaskHandler<VoteCount.Form> {

    record Form(Integer issued, Integer returned, Integer yes, Integer no, Integer abstain, Integer invalid) {

        Ballots ballots() {
            return new Ballots(issued, returned, yes, no, abstain, invalid);
        }
    }

    private final int teller;
    private final BranchVotes votes;
    private final AuditTrail audit;
    private final Rulebook rulebook;

    VoteCount(int teller, BranchVotes votes, AuditTrail audit, Rulebook rulebook) {
        this.teller = teller;
        this.votes = votes;
        this.audit = audit;
        this.rulebook = rulebook;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        BranchVote vote = votes.current(context.caseNumber());
        return Shown.nothing()
                .fact("voteMeetingAt", vote.meeting().moment())
                .fact("votePresent", vote.presentCount())
                .fact("voteOnPaper", vote.meeting().mode() == BallotMode.MIXED ? vote.presentOnPaper() : null)
                .fact("voteRecounts", vote.recounts() == 0 ? null : vote.recounts());
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        int present = votes.current(context.caseNumber()).presentOnPaper();
        Ballots ballots = form.ballots();
        return List.of(
                count("issued", ballots.noneNegative(), "negative", rules),
                count("issued", ballots.issued() <= present, "issued", rules),
                count("returned", ballots.returned() <= ballots.issued(), "returned", rules),
                count("returned", ballots.addUp(), "sum", rules));
    }

    /** Without the numbers: what a check said is shown with the case, and the other teller is still to count. */
    private static Check count(String field, boolean holds, String detail, RulesInForce rules) {
        return rules.that(Rule.VOTE_COUNTS, holds).detail(detail).at(field);
    }

    /** That the counts differed is kept, by how much is not: the second count must be as blind as the first. */
    @Override
    public String accept(Form form, TaskContext context) {
        boolean differ = votes.current(context.caseNumber()).count(teller, form.ballots());
        if (differ) {
            String version = rulebook.on(context.today()).version();
            audit.record(context.actor(), "vote-counts-differ", context.caseNumber(), null, version);
        }
        return null;
    }

    @Override
    public boolean barsRelatives() {
        return false;
    }

    @Override
    public boolean sealed() {
        return true;
    }

    @Override
    public Recall recall() {
        return Recall.NOTHING;
    }
}
