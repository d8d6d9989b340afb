package org.branchwork.path.branchvote;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.ConversionProposals;
import org.branchwork.admission.ConversionProposals.ConversionProposal;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Stage;
import org.branchwork.rulebook.Rule;
import org.springframework.stereotype.Component;

/** Finds what the next meeting on a case votes on, and the facts it follows. */
@Component
class VoteGrounds {

    private final ConversionProposals proposals;
    private final BranchVotes votes;
    private final CaseSteps steps;

    VoteGrounds(ConversionProposals proposals, BranchVotes votes, CaseSteps steps) {
        this.proposals = proposals;
        this.votes = votes;
        this.steps = steps;
    }

    Ground of(MembershipCase theCase) {
        return theCase.stage() == Stage.PROBATION ? conversion(theCase) : admission(theCase);
    }

    private Ground admission(MembershipCase theCase) {
        LocalDate preReviewed = theCase.day(Fact.PRE_REVIEWED_ON);
        Motion motion = new Motion(VoteKind.ADMISSION, null);
        return new Ground(motion, latest(theCase, preReviewed), Rule.T_MEET, preReviewed, null);
    }

    private Ground conversion(MembershipCase theCase) {
        ConversionProposal proposal = proposals
                .latest(theCase.number())
                .orElseThrow(() -> new IllegalStateException("nothing is proposed on case " + theCase.number()));
        VoteKind kind = VoteKind.of(proposal.proposal());
        return new Ground(
                new Motion(kind, proposal.extendedUntil()),
                latest(theCase, proposal.meetingOn()),
                Rule.T_CMEET,
                proposal.appliedOn(),
                kind == VoteKind.CONVERSION ? theCase.lastDayOfProbation() : null);
    }

    /** Also after an earlier meeting that did not decide, and after a deliberation that sent the resolution back. */
    private LocalDate latest(MembershipCase theCase, LocalDate ground) {
        Optional<LocalDate> meeting = votes.findFirstByCaseNumberOrderByIdDesc(theCase.number())
                .map(vote -> vote.meeting().day());
        Optional<LocalDate> deliberation = steps.findFirstByCaseNumberAndStageRunAndKeyOrderByIdDesc(
                        theCase.number(), theCase.stageRun(), "acceptance-deliberate")
                .map(CaseStep::actedOn);
        return Stream.of(Optional.ofNullable(ground), meeting, deliberation)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
