package org.branchwork.admission;

import java.time.LocalDate;
import java.util.Optional;

/** What the branch meetings of a case have resolved, as far as their results are confirmed. */
public interface VoteResults {

    /** The latest confirmed vote of the case, whatever became of it afterwards. */
    Optional<VoteResult> latest(String caseNumber);

    /** @param meetingOn the day of the meeting, from which membership counts (Art. 31) */
    record VoteResult(LocalDate meetingOn, boolean adopted) {}
}
