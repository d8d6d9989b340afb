package org.branchwork.path.membership;

import java.util.EnumSet;
import java.util.Set;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Candidates;
import org.branchwork.organization.Posts;
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
    private final Posts posts;
    private final OrganisationTime time;

    EndingRights(Routing routing, Posts posts, OrganisationTime time) {
        this.routing = routing;
        this.posts = posts;
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
        if (outcome == null) {
            throw Refusal.input("outcome", "missing");
        }
        if (!ENDINGS.contains(outcome)) {
            throw Refusal.input("outcome", "no-such-choice", outcome.name());
        }
    }

    private void require(Role role, String actor, MembershipCase theCase) {
        Candidates candidates = routing.candidates(role, theCase, time.today());
        boolean may = candidates.people().contains(actor)
                || posts.groupsOf(actor, time.today()).stream().anyMatch(candidates.groups()::contains);
        if (!may) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
    }
}
