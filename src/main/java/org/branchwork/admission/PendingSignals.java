package org.branchwork.admission;

/** What a part of the domain has told a running process, and tells it again when its stage is started anew. */
public interface PendingSignals {

    /** Signals again everything that is still waiting for an answer; nothing happens where nobody is waiting. */
    void repeat(MembershipCase theCase);
}
