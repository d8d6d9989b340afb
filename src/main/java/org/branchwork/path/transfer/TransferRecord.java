package org.branchwork.path.transfer;

import java.util.Collection;
import java.util.List;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Handover;
import org.branchwork.admission.MembershipCase;
import org.branchwork.audit.AuditTrail;
import org.branchwork.dossier.ArchiveItem;
import org.branchwork.dossier.TakenOver;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;

/** Keeps a takeover as the first step of its case. */
@Component
class TransferRecord {

    private final CaseSteps steps;
    private final StepRecords records;
    private final AuditTrail audit;
    private final Rulebook rulebook;
    private final OrganisationTime time;

    TransferRecord(CaseSteps steps, StepRecords records, AuditTrail audit, Rulebook rulebook, OrganisationTime time) {
        this.steps = steps;
        this.records = records;
        this.audit = audit;
        this.rulebook = rulebook;
        this.time = time;
    }

    /** The subject is the case here that is continued, if there is one. */
    void keep(
            MembershipCase theCase,
            String actor,
            MembershipCase before,
            Handover handover,
            Transfer transfer,
            Collection<ArchiveItem> papers,
            List<Check> checks) {
        TakenOver taken = new TakenOver(
                Handovers.published(handover), List.copyOf(papers), transfer.cultivatedUntil(), transfer.remarks());
        steps.save(new CaseStep(
                theCase,
                CaseSteps.TRANSFER,
                before == null ? null : before.number(),
                actor,
                time.today(),
                time.now(),
                theCase.state().name(),
                records.write(taken),
                null,
                null,
                records.write(checks)));
        String version = rulebook.on(time.today()).version();
        audit.record(
                actor, CaseSteps.TRANSFER, theCase.number(), theCase.state().name(), version);
    }
}
