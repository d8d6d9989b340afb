package org.branchwork.path.committeeapproval;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchwork.admission.ApprovalResults.ApprovalResult;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Stage;
import org.branchwork.admission.VoteResults;
import org.branchwork.admission.VoteResults.VoteResult;
import org.branchwork.rulebook.Rule;
import org.springframework.stereotype.Component;

/** Finds the resolution the committee decides on and the facts its meeting follows. */
@Component
class ApprovalGrounds {

    private final VoteResults votes;
    private final WalkedRounds rounds;
    private final CaseSteps steps;

    ApprovalGrounds(VoteResults votes, WalkedRounds rounds, CaseSteps steps) {
        this.votes = votes;
        this.rounds = rounds;
        this.steps = steps;
    }

    /** The day of the branch meeting, from which the time for approval counts (Art. 25, 33); null if there was none. */
    LocalDate resolvedOn(MembershipCase theCase) {
        return theCase.stage() == Stage.PROBATION
                ? votes.latest(theCase.number()).map(VoteResult::meetingOn).orElse(null)
                : theCase.day(Fact.RESOLVED_ON);
    }

    static Rule period(MembershipCase theCase) {
        return theCase.stage() == Stage.PROBATION ? Rule.T_CAPPR : Rule.T_APPR;
    }

    /** The resolution, the committee's talk, and what an earlier round asked for. */
    LocalDate after(MembershipCase theCase) {
        Optional<LocalDate> talk = theCase.stage() == Stage.PROBATION
                ? Optional.empty()
                : Optional.ofNullable(theCase.day(Fact.COMMITTEE_TALKED_ON));
        Optional<LocalDate> supplement = steps.findFirstByCaseNumberAndStageRunAndKeyOrderByIdDesc(
                        theCase.number(), theCase.stageRun(), "approval-supplement")
                .map(CaseStep::actedOn);
        return Stream.of(Optional.ofNullable(resolvedOn(theCase)), talk, supplement)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    Optional<ApprovalResult> latest(String caseNumber) {
        return rounds.latestConcluded(caseNumber)
                .map(round ->
                        new ApprovalResult(round.meetingOn(), round.decision().name()));
    }
}
