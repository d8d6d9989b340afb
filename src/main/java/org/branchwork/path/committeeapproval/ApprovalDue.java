package org.branchwork.path.committeeapproval;

import java.time.LocalDate;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** The last day on which an approval is in time: three months after the resolution (Art. 25, 33). */
@Component
class ApprovalDue {

    private final ApprovalGrounds grounds;
    private final Rulebook rulebook;

    ApprovalDue(ApprovalGrounds grounds, Rulebook rulebook) {
        this.grounds = grounds;
        this.rulebook = rulebook;
    }

    LocalDate of(MembershipCase theCase, LocalDate today) {
        LocalDate resolvedOn = grounds.resolvedOn(theCase);
        return resolvedOn == null
                ? null
                : rulebook.on(today, theCase.branch())
                        .value(ApprovalGrounds.period(theCase))
                        .from(resolvedOn);
    }
}
