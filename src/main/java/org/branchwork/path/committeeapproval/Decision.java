package org.branchwork.path.committeeapproval;

/** What the committee concludes. */
enum Decision {
    APPROVED,
    REFUSED,
    RETURNED
}
