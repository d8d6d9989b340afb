package org.branchwork.path.committeeapproval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchwork.dossier.papers.CommitteeSitting;
import org.branchwork.dossier.papers.CommitteeSittings;
import org.springframework.stereotype.Component;

/** The rounds as the approval sheet needs them; what was decided only once it is concluded, and in secret rounds as counts. */
@Component
class RoundRecords implements CommitteeSittings {

    private final ApprovalRounds rounds;
    private final CommitteeDecisions decisions;
    private final CommitteeCounts counts;

    RoundRecords(ApprovalRounds rounds, CommitteeDecisions decisions, CommitteeCounts counts) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.counts = counts;
    }

    @Override
    public List<CommitteeSitting> of(String caseNumber) {
        return rounds.findByCaseNumberOrderById(caseNumber).stream()
                .map(this::told)
                .toList();
    }

    private CommitteeSitting told(ApprovalRound round) {
        List<String> due = List.copyOf(round.due());
        if (round.decision() == null) {
            return new CommitteeSitting(null, null, round.secret(), due, 0, 0, 0, 0, Map.of());
        }
        List<CommitteeDecision> taken = decisions.findByRoundIdOrderByMember(round.id());
        return new CommitteeSitting(
                round.meetingOn(),
                round.decision().name(),
                round.secret(),
                due,
                taken.size(),
                count(round, taken, MemberChoice.APPROVE),
                count(round, taken, MemberChoice.REFUSE),
                count(round, taken, MemberChoice.ABSTAIN),
                round.secret() ? Map.of() : byName(taken));
    }

    private int count(ApprovalRound round, List<CommitteeDecision> taken, MemberChoice choice) {
        return round.secret()
                ? (int) counts.votes(round.id(), choice)
                : (int) taken.stream().filter(one -> one.choice() == choice).count();
    }

    private static Map<String, String> byName(List<CommitteeDecision> taken) {
        Map<String, String> choices = new TreeMap<>();
        taken.forEach(one -> choices.put(one.member(), one.choice().name()));
        return choices;
    }
}
