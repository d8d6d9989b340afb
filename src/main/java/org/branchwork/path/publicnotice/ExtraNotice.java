package org.branchwork.path.publicnotice;

import java.util.Optional;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.Cases;
import org.branchwork.admission.ConversionProposals;
import org.branchwork.admission.ConversionProposals.Proposal;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Retracing;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Policies;
import org.branchwork.task.EarlierSteps;
import org.springframework.stereotype.Component;

/**
 * The notices that local policy asks for beside that of Art. 13. Practice publishes the activist with the filing, so before
 * the higher committee answers it; the acceptance between pre-review and branch meeting; the conversion between the proposal
 * of the branch committee and the branch meeting. Each new proposal is made public anew.
 */
@Component("extraNotice")
public class ExtraNotice {

    private final Cases cases;
    private final NoticeGates gates;
    private final ConversionProposals proposals;
    private final EarlierSteps earlier;
    private final Policies policies;
    private final Retracing retracing;
    private final OrganisationTime time;

    ExtraNotice(
            Cases cases,
            NoticeGates gates,
            ConversionProposals proposals,
            EarlierSteps earlier,
            Policies policies,
            Retracing retracing,
            OrganisationTime time) {
        this.cases = cases;
        this.gates = gates;
        this.proposals = proposals;
        this.earlier = earlier;
        this.policies = policies;
        this.retracing = retracing;
        this.time = time;
    }

    /** What the policy of this moment says is kept: the same is answered when the stage is walked again. */
    public boolean isDue(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        return proposal(theCase).filter(step -> gate(theCase, step)).isPresent()
                && closing(theCase).isEmpty();
    }

    public boolean isUpheld(String caseNumber) {
        return closing(cases.get(caseNumber))
                .filter(step -> PublicNotice.Outcome.UPHELD.name().equals(step.outcome()))
                .isPresent();
    }

    /** Whether policy asked for a notice about what is proposed now. */
    boolean asked(MembershipCase theCase) {
        return proposal(theCase)
                .flatMap(step -> gates.findById(step.id()))
                .filter(NoticeGate::asked)
                .isPresent();
    }

    /** The step that proposed what a notice of policy makes public; empty where the Rules ask for the notice. */
    Optional<CaseStep> proposal(MembershipCase theCase) {
        return NoticeKind.find(theCase)
                .filter(NoticeKind::extra)
                .flatMap(kind -> earlier.latest(theCase, kind.proposedBy()));
    }

    /** A place a case has passed before such notices were known here is no gate when the stage is walked again. */
    private boolean gate(MembershipCase theCase, CaseStep step) {
        Optional<NoticeGate> kept = gates.findById(step.id());
        if (kept.isEmpty() && retracing.step().isPresent()) {
            return false;
        }
        return kept.orElseGet(() -> gates.save(new NoticeGate(step.id(), asksNow(theCase))))
                .asked();
    }

    /** Only a conversion is made public, neither an extension nor a cancellation. */
    private boolean asksNow(MembershipCase theCase) {
        NoticeKind kind = NoticeKind.of(theCase);
        boolean proposed = kind != NoticeKind.CONVERSION
                || proposals
                        .latest(theCase.number())
                        .filter(one -> one.proposal() == Proposal.CONVERT)
                        .isPresent();
        return proposed
                && policies.of(theCase.branch(), time.today()).extraNotices().contains(kind.name());
    }

    /** The closing of the notice about what is proposed now. */
    private Optional<CaseStep> closing(MembershipCase theCase) {
        long proposed = proposal(theCase).map(CaseStep::id).orElse(0L);
        return earlier.latest(theCase, "notice-close").filter(step -> step.id() > proposed);
    }
}
