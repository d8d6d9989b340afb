package org.branchwork.web.pages;

import org.branchwork.organization.leave.Leave;
import org.branchwork.organization.leave.LeaveRights;
import org.branchwork.organization.leave.Leaves;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;

/** Asked by the pages everybody starts from: whether the reader is on leave, and whether he enters leaves for others. */
@Component("absence")
class OwnAbsence {

    private final Leaves leaves;
    private final LeaveRights rights;
    private final OrganisationTime time;

    OwnAbsence(Leaves leaves, LeaveRights rights, OrganisationTime time) {
        this.leaves = leaves;
        this.rights = rights;
        this.time = time;
    }

    /** Null while he is there. */
    public Leave of(String login) {
        return leaves.of(login, time.today()).orElse(null);
    }

    public boolean keeps(String login) {
        return rights.keeps(login);
    }
}
