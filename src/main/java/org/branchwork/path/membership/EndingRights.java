package org.branchwork.path.membership;

import java.util.EnumSet;
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

    void requireWithdrawal(String actor, MembershipCase theCase) {
        if (!actor.equals(theCase.applicant())) {
            require(Role.BRANCH_SECRETARY, actor, theCase);
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

    private void require(Role role, String actor, MembershipCase theCase) {
        if (!may(role, actor, theCase)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
    }

    private boolean may(Role role, String actor, MembershipCase theCase) {
        return routing.mayAct(actor, role, theCase.applicant(), theCase.branch(), time.today());
    }
}
