package org.branchwork.path.branchvote;

import org.branchwork.admission.ConversionProposals.Proposal;

/** What a branch meeting votes on. */
enum VoteKind {
    ADMISSION,
    CONVERSION,
    EXTENSION,
    CANCELLATION;

    /** A postponement is the committee's own matter and comes before no meeting. */
    static VoteKind of(Proposal proposal) {
        return switch (proposal) {
            case CONVERT -> CONVERSION;
            case EXTEND -> EXTENSION;
            case CANCEL -> CANCELLATION;
            case POSTPONE -> throw new IllegalArgumentException("nothing to vote on");
        };
    }
}
