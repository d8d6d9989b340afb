package org.branchwork.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes who did what, in the transaction of the act: no act without its entry, no entry without its act. */
@Component
public class AuditTrail {

    private final AuditEntries entries;
    private final Clock clock;

    AuditTrail(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** @param act the task key, or the name of another act such as {@code withdrawal} */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String actor, String act, String caseNumber, String outcome, String ruleVersion) {
        entries.save(new AuditEntry(LocalDateTime.now(clock), actor, act, caseNumber, outcome, ruleVersion));
    }

    public List<AuditEntry> of(String caseNumber) {
        return entries.findByCaseNumberOrderById(caseNumber);
    }
}
