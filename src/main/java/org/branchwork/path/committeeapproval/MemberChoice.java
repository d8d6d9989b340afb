package org.branchwork.path.committeeapproval;

/** What one member of the committee decides. */
enum MemberChoice {
    APPROVE,
    REFUSE,
    ABSTAIN
}
