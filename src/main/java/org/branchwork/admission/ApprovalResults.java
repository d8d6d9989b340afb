package org.branchwork.admission;

import java.time.LocalDate;
import java.util.Optional;

/** What the committee with approval authority has concluded on a case. */
public interface ApprovalResults {

    /** The latest concluded decision of the case. */
    Optional<ApprovalResult> latest(String caseNumber);

    /** @param decision {@code APPROVED}, {@code REFUSED} or {@code RETURNED} */
    record ApprovalResult(LocalDate meetingOn, String decision) {}
}
