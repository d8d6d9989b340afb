package org.branchwork.privacy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a closed case is kept, and a draft nobody comes back to.
 *
 * @param withoutMembership after a case that led to no membership was closed
 * @param membership        after the archive of a member was made; nothing means that only an order erases it
 * @param drafts            after a draft was last saved
 */
@ConfigurationProperties("branchwork.retention")
public record RetentionRules(
        @DefaultValue("P5Y") Period withoutMembership, Period membership, @DefaultValue("P90D") Period drafts) {

    /** The first day on which the case is kept no longer; empty while it is open, or where only an order erases. */
    public Optional<LocalDate> over(MembershipCase theCase) {
        if (!closed(theCase)) {
            return Optional.empty();
        }
        LocalDate closedOn = theCase.day(Fact.CLOSED_ON);
        boolean led = theCase.state() == CaseState.FULL_MEMBER || theCase.has(Fact.MEMBER_SINCE);
        return led
                ? Optional.ofNullable(membership).map(closedOn::plus)
                : Optional.of(closedOn.plus(withoutMembership));
    }

    /** Nothing of it goes on: it ended early, or the member's archive is made. */
    static boolean closed(MembershipCase theCase) {
        return theCase.has(Fact.CLOSED_ON) && (theCase.state().closed() || theCase.state() == CaseState.FULL_MEMBER);
    }
}
