package org.branchwork.path.transfer;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Handover;
import org.branchwork.admission.MembershipCase;
import org.branchwork.audit.AuditTrail;
import org.branchwork.dossier.EarlierRecords;
import org.branchwork.organization.imports.RunningCase;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;

/** Keeps what earlier records said as the first step of a case, by whom it was brought in, and who accompanies it. */
@Component
class RunningCaseRecord {

    private final CaseSteps steps;
    private final Companions companions;
    private final StepRecords records;
    private final AuditTrail audit;
    private final Rulebook rulebook;
    private final OrganisationTime time;

    RunningCaseRecord(
            CaseSteps steps,
            Companions companions,
            StepRecords records,
            AuditTrail audit,
            Rulebook rulebook,
            OrganisationTime time) {
        this.steps = steps;
        this.companions = companions;
        this.records = records;
        this.audit = audit;
        this.rulebook = rulebook;
        this.time = time;
    }

    static EarlierRecords of(RunningCase row, Handover handover) {
        return new EarlierRecords(
                Handovers.published(handover),
                List.copyOf(UsualPapers.of(handover)),
                row.assessedOn(),
                row.reportedOn(),
                row.contacts(),
                row.sponsors(),
                row.group(),
                row.remarks());
    }

    /** Before its path is started: the timers of the stage read from here where they go on. */
    void keep(MembershipCase theCase, RunningCase row, EarlierRecords said, List<Check> checks, String actor) {
        String state = theCase.state().name();
        steps.save(new CaseStep(
                theCase,
                CaseSteps.EARLIER_RECORDS,
                null,
                actor,
                time.today(),
                time.now(),
                state,
                records.write(said),
                null,
                row.overrideReason(),
                records.write(checks)));
        String version = rulebook.on(time.today()).version();
        audit.record(actor, CaseSteps.EARLIER_RECORDS, theCase.number(), state, version);
    }

    /**
     * Records seldom say since when somebody accompanies: contacts are appointed once the filing is answered, sponsors once the
     * person is listed, and were so at the latest when the branch resolved.
     */
    void accompany(MembershipCase theCase, RunningCase row) {
        LocalDate listed = theCase.day(Fact.LISTED_ON);
        LocalDate sponsored = listed == null ? theCase.day(Fact.RESOLVED_ON) : listed;
        row.contacts()
                .forEach(login -> companions.save(
                        new Companion(theCase.number(), CompanionRole.CONTACT, login, theCase.day(Fact.FILED_ON))));
        row.sponsors().forEach(login -> {
            Companion sponsor = new Companion(theCase.number(), CompanionRole.SPONSOR, login, sponsored);
            sponsor.accept(sponsored);
            companions.save(sponsor);
        });
    }
}
