package org.branchwork.path.membership;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Role;
import org.branchwork.organization.Routing;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.springframework.stereotype.Component;

/** Who may end a case early. */
@Component
class EndingRights {

    /** Withdrawal has an address of its own; cancellation is voted. */
    private static final Set<CaseState> ENDINGS = EnumSet.of(
            CaseState.TRANSFERRED_OUT, CaseState.DECEASED, CaseState.NOT_RECOGNISED, CaseState.REMOVED_FROM_PARTY);

    private final Routing routing;
    private final OrganisationTime time;

    EndingRights(Routing routing, OrganisationTime time) {
        this.routing = routing;
        this.time = time;
    }

    boolean mayWithdraw(String actor, MembershipCase theCase) {
        return actor.equals(theCase.applicant()) || may(Role.BRANCH_SECRETARY, actor, theCase);
    }

    void requireWithdrawal(String actor, MembershipCase theCase) {
        if (!mayWithdraw(actor, theCase)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
    }

    /** Art. 41: that an admission is not recognised is decided above the branch. */
    void requireEnding(String actor, MembershipCase theCase, CaseState outcome) {
        boolean above = outcome == CaseState.NOT_RECOGNISED;
        require(above ? Role.HIGHER_COMMITTEE : Role.BRANCH_SECRETARY, actor, theCase);
        if (!ENDINGS.contains(outcome)) {
            throw Refusal.input("outcome", "no-such-choice", outcome.name());
        }
    }

    void requireSomeEnding(String actor, MembershipCase theCase) {
        if (!may(Role.BRANCH_SECRETARY, actor, theCase)) {
            require(Role.HIGHER_COMMITTEE, actor, theCase);
        }
    }

    /** The early ends this person may choose among. */
    List<CaseState> open(String actor, MembershipCase theCase) {
        boolean member = theCase.state().onProbation() || theCase.state() == CaseState.FULL_MEMBER;
        boolean here = may(Role.BRANCH_SECRETARY, actor, theCase);
        boolean above = may(Role.HIGHER_COMMITTEE, actor, theCase);
        return ENDINGS.stream()
                .filter(end -> end == CaseState.NOT_RECOGNISED ? above : here)
                .filter(end -> end != CaseState.REMOVED_FROM_PARTY || member)
                .toList();
    }

    private void require(Role role, String actor, MembershipCase theCase) {
        if (!may(role, actor, theCase)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
    }

    private boolean may(Role role, String actor, MembershipCase theCase) {
        return routing.mayAct(actor, role, theCase.applicant(), theCase.branch(), time.today());
    }
}
