package org.branchwork.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.branchwork.admission.Fact;
import org.branchwork.admission.ListingOrder;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.NoticeResults;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.RuleValue;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * The days of a case from receipt to full membership: those that are known, and for each still to come the earliest, as if
 * nothing were lost, and the last in time. A supposed day takes the place of the known one and moves all that follow. Consent
 * and notice stand in the order of the Rules in force on the day of the meeting that proposes, held or to be held (Art. 13).
 */
@Component
public class DatePlan {

    private final Rulebook rulebook;
    private final WorkingDays workingDays;
    private final ListingOrder order;
    private final NoticeResults notices;
    private final OrganisationTime time;

    DatePlan(
            Rulebook rulebook,
            WorkingDays workingDays,
            ListingOrder order,
            NoticeResults notices,
            OrganisationTime time) {
        this.rulebook = rulebook;
        this.workingDays = workingDays;
        this.order = order;
        this.notices = notices;
        this.time = time;
    }

    /**
     * @param fact     null for a notice that policy alone asks for
     * @param notice   as policy EXTRA-NOTICES names it, or null
     * @param on       the known or supposed day; null for one still to come
     * @param earliest null where the day is known
     * @param latest   the last day in time, or null where none is set
     * @param rule     the rule that sets the earliest or the last day, or null
     */
    public record Day(
            Fact fact,
            String notice,
            LocalDate on,
            boolean supposed,
            LocalDate earliest,
            LocalDate latest,
            RuleValue rule) {}

    public List<Day> of(MembershipCase theCase, Map<Fact, LocalDate> supposed) {
        Set<String> extra =
                rulebook.on(time.today(), theCase.branch()).policies().extraNotices();
        DatePlanDraft draft = new DatePlanDraft(theCase, supposed, rulebook, workingDays, notices, time);
        List<PlannedDay> asked = Stream.of(PlannedDay.values())
                .filter(day -> day.notice() == null || extra.contains(day.notice()))
                .toList();
        asked.stream().filter(PlannedDay::isBeforeListing).forEach(draft::add);
        boolean consentFirst = order.consentFirst(theCase, draft.earliest(PlannedDay.CONSENTED));
        asked.stream()
                .filter(day -> !day.isBeforeListing() && day.isPartOf(consentFirst))
                .forEach(draft::add);
        return draft.days();
    }
}
