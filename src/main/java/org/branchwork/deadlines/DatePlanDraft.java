package org.branchwork.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.NoticeResults;
import org.branchwork.admission.NoticeResults.NoticeResult;
import org.branchwork.deadlines.DatePlan.Day;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.PolicyKey;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RuleValue;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.rulebook.WorkingDays;

/** A plan in the making: each day is counted from those before it. */
class DatePlanDraft {

    private final MembershipCase theCase;
    private final Map<Fact, LocalDate> supposed;
    private final Rulebook rulebook;
    private final WorkingDays workingDays;
    private final NoticeResults notices;
    private final OrganisationTime time;
    private final Map<Fact, LocalDate> known = new EnumMap<>(Fact.class);
    private final Map<Fact, LocalDate> notBefore = new EnumMap<>(Fact.class);
    private final List<Day> days = new ArrayList<>();

    DatePlanDraft(
            MembershipCase theCase,
            Map<Fact, LocalDate> supposed,
            Rulebook rulebook,
            WorkingDays workingDays,
            NoticeResults notices,
            OrganisationTime time) {
        this.theCase = theCase;
        this.supposed = supposed;
        this.rulebook = rulebook;
        this.workingDays = workingDays;
        this.notices = notices;
        this.time = time;
    }

    List<Day> days() {
        return days;
    }

    void add(PlannedDay planned) {
        if (planned.notice() != null) {
            addNotice(planned);
            return;
        }
        Fact fact = planned.fact();
        boolean isSupposed = supposed.containsKey(fact);
        LocalDate on = isSupposed ? supposed.get(fact) : moved(planned) ? null : theCase.day(fact);
        LocalDate earliest = on == null ? earliest(planned) : null;
        known.put(fact, on == null ? earliest : on);
        RuleValue rule = planned.rule() == null ? null : value(planned.rule(), known.get(fact));
        boolean limited = on == null && planned.isLimit() && rule.unit() != RuleValue.Unit.NONE;
        LocalDate latest = limited ? rule.from(after(planned)) : null;
        days.add(new Day(fact, null, on, isSupposed, earliest, latest, rule));
    }

    /** Told while what waits for it is still to come; what policy asked for before is over by then. */
    private void addNotice(PlannedDay planned) {
        if (supposed.containsKey(planned.fact()) || theCase.has(planned.fact())) {
            return;
        }
        LocalDate on = held(planned).map(NoticeResult::until).orElse(null);
        LocalDate earliest = on == null ? workingDays(planned, later(opened(planned))) : null;
        notBefore.put(planned.fact(), (on == null ? earliest : on).plusDays(1));
        days.add(new Day(null, planned.notice(), on, false, earliest, null, byPolicy(planned)));
    }

    private Optional<NoticeResult> held(PlannedDay planned) {
        return PlannedDay.inHand(theCase) == planned
                ? notices.asked(theCase).filter(NoticeResult::clear)
                : Optional.empty();
    }

    /** A conversion can be proposed as soon as it is applied for, which is before the last day. */
    private LocalDate opened(PlannedDay planned) {
        LocalDate after = after(planned);
        return planned == PlannedDay.CONVERSION_NOTICE
                ? value(Rule.T_CAPP, after).times(-1, after)
                : after;
    }

    private RuleValue byPolicy(PlannedDay planned) {
        RulesInForce rules = rulebook.on(time.today(), theCase.branch());
        RuleValue value = rules.value(planned.rule());
        return rules.policies()
                .find(PolicyKey.EXTRA_NOTICES)
                .map(policy -> value.article(policy.article()))
                .orElse(value);
    }

    /** A day that only follows from another, as the end of probation does, follows the supposed one too. */
    private boolean moved(PlannedDay planned) {
        return planned.follows() && planned.after().stream().anyMatch(supposed::containsKey);
    }

    LocalDate earliest(PlannedDay planned) {
        LocalDate from = after(planned);
        LocalDate counted = planned.isLimit() ? from : counted(planned, from);
        LocalDate waited = notBefore.get(planned.fact());
        LocalDate day = waited != null && waited.isAfter(counted) ? waited : counted;
        return planned.follows() ? day : later(day);
    }

    /** Nothing to come lies in the past. */
    private LocalDate later(LocalDate day) {
        return day.isBefore(time.today()) ? time.today() : day;
    }

    private LocalDate counted(PlannedDay planned, LocalDate from) {
        if (planned.rule() == null) {
            return from.plusDays(planned.extraDays());
        }
        RuleValue value = value(planned.rule(), from);
        return switch (value.unit()) {
            case WORKING_DAY -> workingDays(planned, from);
            case DAY -> value.from(from).minusDays(1);
            case MONTH, YEAR ->
                planned == PlannedDay.PROBATION_OVER && rules(from).policies().probationEndsDayBefore()
                        ? value.from(from).minusDays(1)
                        : value.from(from);
            default -> from;
        };
    }

    private LocalDate workingDays(PlannedDay planned, LocalDate posted) {
        RulesInForce rules = rules(posted);
        LocalDate before = rules.policies().countsFirstNoticeDay() ? posted.minusDays(1) : posted;
        return workingDays.plus(before, rules.value(planned.rule()).amount());
    }

    /** The latest of the days it waits for. */
    private LocalDate after(PlannedDay planned) {
        return planned.after().stream()
                .map(this::day)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(time.today());
    }

    private LocalDate day(Fact fact) {
        if (fact == Fact.ACTIVIST_SINCE && !supposed.containsKey(fact) && theCase.has(fact)) {
            return theCase.cultivationFrom();
        }
        return known.containsKey(fact) ? known.get(fact) : theCase.day(fact);
    }

    private RuleValue value(Rule rule, LocalDate on) {
        return rules(on).value(rule);
    }

    private RulesInForce rules(LocalDate on) {
        return rulebook.on(on, theCase.branch());
    }
}
