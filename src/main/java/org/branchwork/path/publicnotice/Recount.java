package org.branchwork.path.publicnotice;

import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Procedure;
import org.branchwork.audit.AuditTrail;
import org.branchwork.organization.OrganizationChanged;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rulebook;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the windows of open notices anew when days off were announced: the fact, the timer and the timeline follow. */
@Component
class Recount {

    static final String STEP = "notice-window";

    private static final String TIMER = "event_noticeOver";
    private static final String HOLIDAYS = "holidays";

    private final PublicNotices notices;
    private final Windows windows;
    private final Cases cases;
    private final CaseSteps steps;
    private final Procedure procedure;
    private final AuditTrail audit;
    private final Rulebook rulebook;
    private final OrganisationTime time;

    Recount(
            PublicNotices notices,
            Windows windows,
            Cases cases,
            CaseSteps steps,
            Procedure procedure,
            AuditTrail audit,
            Rulebook rulebook,
            OrganisationTime time) {
        this.notices = notices;
        this.windows = windows;
        this.cases = cases;
        this.steps = steps;
        this.procedure = procedure;
        this.audit = audit;
        this.rulebook = rulebook;
        this.time = time;
    }

    @EventListener
    @Transactional
    public void announced(OrganizationChanged change) {
        if (change.what().equals(HOLIDAYS)) {
            all();
        }
    }

    @Transactional
    public void all() {
        notices.open().forEach(this::count);
    }

    private void count(PublicNotice notice) {
        Window before = notice.window();
        if (!notice.count(window -> windows.anew(window, notice.branch()))) {
            return;
        }
        Window now = notice.window();
        if (now.until().equals(before.until())) {
            return; // the same day, but for certain: nothing anybody waits for has moved
        }
        MembershipCase theCase = cases.get(notice.caseNumber());
        if (!notice.kind().extra() && theCase.has(Fact.NOTICE_UNTIL)) {
            theCase.note(Fact.NOTICE_UNTIL, now.until());
        }
        procedure.postpone(notice.caseNumber(), TIMER, time.startOf(now.over()));
        tell(theCase, now);
    }

    /** The outcome of this step is the new last day. */
    private void tell(MembershipCase theCase, Window now) {
        String until = now.until().toString();
        steps.save(new CaseStep(
                theCase,
                STEP,
                null,
                CaseStep.THE_APPLICATION,
                time.today(),
                time.now(),
                until,
                "{}",
                null,
                null,
                "[]"));
        String version = rulebook.on(now.from(), theCase.branch()).version();
        audit.record(CaseStep.THE_APPLICATION, STEP, theCase.number(), until, version);
    }
}
