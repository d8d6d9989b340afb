package org.branchwork.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.branchwork.audit.Verdict.Fault;
import org.branchwork.audit.Verdict.Finding;
import org.branchwork.sealing.SealBroken;
import org.branchwork.sealing.Signatures;

/** Walks along the chain once. Each link is held against the one before it as it stands, so that one fault is told once. */
class ChainCheck {

    private final Map<Long, AuditHead> headAt = new HashMap<>();
    private final TreeMap<Long, String> outside;
    private final Set<String> erased;
    private final Signatures signatures;
    private final Set<String> twice = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private long last;

    /** Null where the entry before is gone: what follows it cannot be held against anything. */
    private String before = Digests.START;

    private long promised;

    ChainCheck(List<AuditHead> heads, TreeMap<Long, String> outside, List<String> erased, Signatures signatures) {
        this.outside = outside;
        this.erased = Set.copyOf(erased);
        this.signatures = signatures;
        heads(heads);
    }

    private void heads(List<AuditHead> heads) {
        long batch = 0;
        for (AuditHead head : heads) {
            batch++;
            boolean follows =
                    head.batch() == batch && head.firstNo() == promised + 1 && head.lastNo() >= head.firstNo();
            if (!follows || !signed(AuditHead.PURPOSE, head.encoded(), head.signature(), head.lastNo(), null)) {
                found(Fault.HEAD_CHANGED, head.lastNo(), null);
            }
            batch = head.batch();
            promised = head.lastNo();
            headAt.put(head.lastNo(), head);
        }
    }

    void twice(String uid) {
        twice.add(String.valueOf(uid));
    }

    void sealed(AuditEntry entry) {
        long no = entry.sealNo();
        if (no <= last) {
            found(Fault.INSERTED, no, entry.id());
            return;
        }
        while (last + 1 < no) {
            before = null;
            if (++last <= promised) {
                found(Fault.MISSING, last, null);
            }
        }
        last = no;
        if (no > promised) {
            found(Fault.INSERTED, no, entry.id());
        } else if (genuine(entry, no)) {
            tied(entry, no);
        }
        before = entry.link();
    }

    private boolean genuine(AuditEntry entry, Long no) {
        if (twice.contains(String.valueOf(entry.uid()))) {
            found(Fault.INSERTED, no, entry.id());
            return false;
        }
        if (entry.signature() == null) {
            found(Fault.INSERTED, no, entry.id());
            return false;
        }
        if (!signed(AuditEntry.PURPOSE, entry.encoded(), entry.signature(), no, entry.id()) || !ownActor(entry)) {
            found(Fault.EDITED, no, entry.id());
            return false;
        }
        return true;
    }

    /** The login itself is not signed, so that it can be erased; what stands for it is. */
    private boolean ownActor(AuditEntry entry) {
        String pseudonym = AuditTrail.pseudonymOf(entry.actorMark());
        return signatures.marks(entry.actor(), entry.actorMark())
                || entry.actor().equals(pseudonym) && erased.contains(pseudonym);
    }

    private void tied(AuditEntry entry, long no) {
        if (before != null && !entry.linkAfter(before, no).equals(entry.link())) {
            found(Fault.OUT_OF_ORDER, no, entry.id());
        }
        AuditHead head = headAt.get(no);
        if (head != null && !head.link().equals(entry.link())) {
            found(Fault.HEAD_CHANGED, no, entry.id());
        }
        String known = outside.get(no);
        if (known != null && !known.equals(entry.link())) {
            found(Fault.OUT_OF_ORDER, no, entry.id());
        }
    }

    /** After the last entry of the chain: what the heads, and those written down elsewhere, say there was. */
    void end() {
        long expected = outside.isEmpty() ? promised : Math.max(promised, outside.lastKey());
        if (last < expected) {
            found(Fault.TRUNCATED, last + 1, null);
        }
    }

    void unsealed(AuditEntry entry) {
        // before the first sealing there may be entries from a time without signatures
        if (promised > 0 || entry.signature() != null) {
            genuine(entry, null);
        }
    }

    private boolean signed(String purpose, byte[] text, String signature, Long no, Long id) {
        try {
            return signatures.good(purpose, text, signature);
        } catch (SealBroken unknown) {
            found(Fault.KEY_MISSING, no, id);
            return true;
        }
    }

    private void found(Fault fault, Long no, Long id) {
        if (findings.size() < Verdict.MOST) {
            findings.add(new Finding(fault, no, id));
        }
    }

    List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::no, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
