package org.branchwork.admission;

import java.time.LocalDate;
import java.util.Optional;

/** What the branch committee puts before the branch meeting about a probationary member. */
public interface ConversionProposals {

    /** The latest proposal of the case. */
    Optional<ConversionProposal> latest(String caseNumber);

    enum Proposal {
        CONVERT,
        EXTEND,
        CANCEL,
        POSTPONE
    }

    /**
     * @param meetingOn     the day of the committee's meeting
     * @param extendedUntil the last day of the proposed extension, or null
     * @param appliedOn     the day of the conversion application that counts, or null where there is none
     * @param reason        what the committee remarked, or null
     */
    record ConversionProposal(
            Proposal proposal, LocalDate meetingOn, LocalDate extendedUntil, LocalDate appliedOn, String reason) {}
}
