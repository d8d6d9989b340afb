package org.branchwork.audit;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a check of the whole record found.
 *
 * @param sealed   entries in the chain
 * @param unsealed entries written since the last sealing: signed, but not yet tied to the others
 * @param findings in the order of the record; empty if nothing is wrong
 */
public record Verdict(LocalDateTime at, long sealed, long unsealed, String head, List<Finding> findings) {

    /** More than these are not told one by one. */
    static final int MOST = 100;

    public enum Fault {
        /** It does not say any more what was signed. */
        EDITED,
        /** An entry of the chain is gone. */
        MISSING,
        /** An entry that nobody signed, or that stands there twice. */
        INSERTED,
        /** Genuine entries in another order, or tied anew. */
        OUT_OF_ORDER,
        /** Entries at the end are gone. */
        TRUNCATED,
        /** A head that was not signed so, or a gap between heads. */
        HEAD_CHANGED,
        /** Signed with a key that is not configured here. */
        KEY_MISSING
    }

    /**
     * @param no the place in the chain; null for an entry outside it
     * @param id the row, where there is one
     */
    public record Finding(Fault fault, Long no, Long id) {}

    public boolean sound() {
        return findings.isEmpty();
    }
}
