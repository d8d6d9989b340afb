package org.branchwork.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RuleValue;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * The days of a case from receipt to full membership: those that are known, and for each still to come the earliest, as if
 * nothing were lost, and the last in time. A supposed day takes the place of the known one and moves all that follow.
 */
@Component
public class DatePlan {

    private final Rulebook rulebook;
    private final WorkingDays workingDays;
    private final OrganisationTime time;

    DatePlan(Rulebook rulebook, WorkingDays workingDays, OrganisationTime time) {
        this.rulebook = rulebook;
        this.workingDays = workingDays;
        this.time = time;
    }

    /**
     * @param on       the known or supposed day; null for one still to come
     * @param earliest null where the day is known
     * @param latest   the last day in time, or null where none is set
     * @param rule     the rule that sets the earliest or the last day, or null
     */
    public record Day(
            Fact fact, LocalDate on, boolean supposed, LocalDate earliest, LocalDate latest, RuleValue rule) {}

    public List<Day> of(MembershipCase theCase, Map<Fact, LocalDate> supposed) {
        Draft draft = new Draft(theCase, supposed);
        for (PlannedDay planned : PlannedDay.values()) {
            draft.add(planned);
        }
        return draft.days;
    }

    private final class Draft {

        private final MembershipCase theCase;
        private final Map<Fact, LocalDate> supposed;
        private final Map<Fact, LocalDate> known = new EnumMap<>(Fact.class);
        private final List<Day> days = new ArrayList<>();

        Draft(MembershipCase theCase, Map<Fact, LocalDate> supposed) {
            this.theCase = theCase;
            this.supposed = supposed;
        }

        void add(PlannedDay planned) {
            Fact fact = planned.fact();
            boolean isSupposed = supposed.containsKey(fact);
            LocalDate on = isSupposed ? supposed.get(fact) : moved(planned) ? null : theCase.day(fact);
            LocalDate earliest = on == null ? earliest(planned) : null;
            known.put(fact, on == null ? earliest : on);
            RuleValue rule = planned.rule() == null ? null : value(planned.rule(), known.get(fact));
            boolean limited = on == null && planned.isLimit() && rule.unit() != RuleValue.Unit.NONE;
            LocalDate latest = limited ? rule.from(after(planned)) : null;
            days.add(new Day(fact, on, isSupposed, earliest, latest, rule));
        }

        /** A day that only follows from another, as the end of probation does, follows the supposed one too. */
        private boolean moved(PlannedDay planned) {
            return planned.follows() && planned.after().stream().anyMatch(supposed::containsKey);
        }

        private LocalDate earliest(PlannedDay planned) {
            LocalDate from = after(planned);
            LocalDate counted = planned.isLimit() ? from : counted(planned, from);
            return planned.follows() || !counted.isBefore(time.today()) ? counted : time.today();
        }

        private LocalDate counted(PlannedDay planned, LocalDate from) {
            if (planned.rule() == null) {
                return from.plusDays(planned.extraDays());
            }
            RuleValue value = value(planned.rule(), from);
            return switch (value.unit()) {
                case WORKING_DAY -> workingDays.plus(from, value.amount());
                case DAY -> value.from(from).minusDays(1);
                case MONTH, YEAR -> value.from(from);
                default -> from;
            };
        }

        /** The latest of the days it waits for. */
        private LocalDate after(PlannedDay planned) {
            return planned.after().stream()
                    .map(this::day)
                    .filter(day -> day != null)
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
            return rulebook.on(on, theCase.branch()).value(rule);
        }
    }
}
