package org.branchwork.admission;

import java.time.LocalDate;
import java.util.Optional;

/** What came of the public notices of a case. */
public interface NoticeResults {

    /** The latest notice of the present stage, open or closed. */
    Optional<NoticeResult> latest(MembershipCase theCase);

    /**
     * What came of the notice that local policy asks for about what is proposed now, with no days where it was not even
     * posted; empty where policy asks for none.
     */
    Optional<NoticeResult> asked(MembershipCase theCase);

    /** Whether the window of the notice that lists a development target may still change, because the days off of a year in it are not announced yet. */
    boolean provisional(MembershipCase theCase);

    /**
     * @param until    the last working day of its window
     * @param closedOn null while it runs
     * @param clear    whether it was visible throughout and nothing stood in the way
     */
    record NoticeResult(LocalDate until, LocalDate closedOn, boolean clear) {}
}
