package org.branchwork.web.api;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.CaseRights;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.Standstill;
import org.branchwork.task.Standstills;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases that stand still, among those the caller may see: the longest overdue first. */
@RestController
class StuckApi {

    private static final Comparator<Stuck> LONGEST_FIRST = Comparator.comparing(
                    (Stuck stuck) -> stuck.step() == null ? null : stuck.step().due(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Stuck::caseNumber)
            .thenComparing(Stuck::id);

    private final Standstills standstills;
    private final Cases cases;
    private final CaseRights rights;
    private final CaseViews views;
    private final OrganisationTime time;

    StuckApi(Standstills standstills, Cases cases, CaseRights rights, CaseViews views, OrganisationTime time) {
        this.standstills = standstills;
        this.cases = cases;
        this.rights = rights;
        this.views = views;
        this.time = time;
    }

    /**
     * @param step    null where the machine failed and nobody has a task
     * @param element the task key, or the element that failed
     */
    record Stuck(
            String id,
            String caseNumber,
            CaseViews.Who applicant,
            String branch,
            Set<Standstill.Reason> reasons,
            String element,
            CaseViews.Waiting step,
            String instance) {}

    @GetMapping("/api/stuck")
    @Transactional(readOnly = true)
    public Slice<Stuck> stuck(
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "50") int limit,
            Principal caller) {
        LocalDate today = time.today();
        List<Stuck> all = standstills.all().stream()
                .filter(standstill -> standstill.caseNumber() != null)
                .filter(standstill -> rights.maySee(caller.getName(), cases.get(standstill.caseNumber()), today))
                .map(standstill -> line(standstill, caller.getName()))
                .sorted(LONGEST_FIRST)
                .toList();
        return Slice.of(all, after, limit, Stuck::id);
    }

    private Stuck line(Standstill standstill, String reader) {
        MembershipCase theCase = cases.get(standstill.caseNumber());
        CaseViews.Line told = views.line(theCase);
        CaseViews.Waiting step = standstill.taskId() == null
                ? null
                : views.waiting(standstill.taskId(), theCase, reader).orElse(null);
        return new Stuck(
                standstill.instance() + "." + standstill.element() + "." + standstill.taskId(),
                told.caseNumber(),
                told.applicant(),
                told.branch(),
                standstill.reasons(),
                standstill.element(),
                step,
                standstill.instance());
    }
}
