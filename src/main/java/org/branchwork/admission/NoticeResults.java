package org.branchwork.admission;

import java.time.LocalDate;
import java.util.Optional;

/** What came of the public notices of a case. */
public interface NoticeResults {

    /** The latest notice of the present stage, open or closed. */
    Optional<NoticeResult> latest(MembershipCase theCase);

    /** Whether its window may still change, because the days off of a year in it are not announced yet. */
    boolean provisional(MembershipCase theCase);

    /**
     * @param closedOn null while it runs
     * @param clear    whether it was visible throughout and nothing stood in the way
     */
    record NoticeResult(LocalDate until, LocalDate closedOn, boolean clear) {}
}
