package org.branchwork.path.committeeapproval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Routing;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Policies;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/** The round in hand: who is due in it, who has decided, and how. */
@Component
class CommitteeRound {

    private final ApprovalRounds rounds;
    private final WalkedRounds walked;
    private final CommitteeDecisions decisions;
    private final CommitteeCounts counts;
    private final Policies policies;
    private final Routing routing;
    private final OrganisationTime time;

    CommitteeRound(
            ApprovalRounds rounds,
            WalkedRounds walked,
            CommitteeDecisions decisions,
            CommitteeCounts counts,
            Policies policies,
            Routing routing,
            OrganisationTime time) {
        this.counts = counts;
        this.policies = policies;
        this.rounds = rounds;
        this.walked = walked;
        this.decisions = decisions;
        this.routing = routing;
        this.time = time;
    }

    /** The open round, or a new one of the members of this day: after a return all decide again. */
    ApprovalRound open(MembershipCase theCase) {
        return walked.concludedSince(theCase.number()).or(() -> openIn(theCase)).orElseGet(() -> {
            LocalDate today = time.today();
            Set<String> due = routing.unbarredCommitteeMembers(theCase, today);
            boolean secret = policies.of(theCase.branch(), today).secretCommitteeVote();
            return begun(new ApprovalRound(theCase, due, today, secret));
        });
    }

    private ApprovalRound begun(ApprovalRound round) {
        rounds.save(round);
        if (round.secret()) {
            for (MemberChoice choice : MemberChoice.values()) {
                counts.save(new CommitteeCount(round.id(), choice));
            }
        }
        return round;
    }

    ApprovalRound inHand(MembershipCase theCase) {
        return openIn(theCase)
                .orElseThrow(() -> new IllegalStateException("no open round on case " + theCase.number()));
    }

    private Optional<ApprovalRound> openIn(MembershipCase theCase) {
        return rounds.findFirstByCaseNumberOrderByIdDesc(theCase.number()).filter(round -> round.openIn(theCase));
    }

    List<CommitteeDecision> decisions(ApprovalRound round) {
        return decisions.findByRoundIdOrderByMember(round.id());
    }

    /** Those due who have not decided yet. */
    Set<String> undecided(ApprovalRound round) {
        Set<String> undecided = round.due();
        decisions(round).forEach(decision -> undecided.remove(decision.member()));
        return undecided;
    }

    Count count(ApprovalRound round, RulesInForce rules) {
        List<CommitteeDecision> taken = decisions(round);
        long approvals = round.secret()
                ? counts.votes(round.id(), MemberChoice.APPROVE)
                : taken.stream()
                        .filter(decision -> decision.choice() == MemberChoice.APPROVE)
                        .count();
        return Count.of(round.due().size(), taken.size(), approvals, rules);
    }

    void decide(ApprovalRound round, String member, MemberChoice choice, String reason) {
        if (!round.due().contains(member)) {
            throw new IllegalStateException(member + " is not due in round " + round.id());
        }
        if (round.secret()) {
            decideInSecret(round, member, choice);
            return;
        }
        CommitteeDecision decision = decisions
                .findByRoundIdAndMember(round.id(), member)
                .orElseGet(() -> new CommitteeDecision(round.id(), member));
        decision.decide(choice, reason, time.now());
        decisions.save(decision);
    }

    /** A reason would tell who decided how; and nobody can take back what nobody knows. */
    private void decideInSecret(ApprovalRound round, String member, MemberChoice choice) {
        if (decisions.findByRoundIdAndMember(round.id(), member).isPresent()) {
            throw new IllegalStateException(member + " has decided in round " + round.id());
        }
        CommitteeDecision decision = new CommitteeDecision(round.id(), member);
        decision.decideInSecret(time.now());
        decisions.save(decision);
        counts.add(round.id(), choice);
    }
}
