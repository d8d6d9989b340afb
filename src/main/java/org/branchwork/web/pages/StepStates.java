package org.branchwork.web.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.PathStep;
import org.branchwork.admission.Stage;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Timetable.Awaited;
import org.branchwork.web.api.DatePlans;

/**
 * How far each step of the path is, read from the facts, the completed steps and what is open; nothing of it is stored. A
 * fact outweighs everything but an open task: an abandoned round loses its facts and keeps its entries.
 */
class StepStates {

    private final MembershipCase theCase;
    private final List<CaseStep> taken;
    private final List<Awaited> awaited;
    private final List<DatePlans.Planned> plan;
    private final Set<PathStep> now;

    /** @param taken all completed steps of the case, oldest first */
    StepStates(
            MembershipCase theCase,
            List<CaseStep> taken,
            List<OpenTask> open,
            List<Awaited> awaited,
            List<DatePlans.Planned> plan) {
        this.theCase = theCase;
        this.taken = taken;
        this.awaited = awaited;
        this.plan = plan;
        this.now = EnumSet.noneOf(PathStep.class);
        open.forEach(task -> PathStep.of(present(), task.key()).ifPresent(now::add));
        awaited.stream().filter(one -> one.leadsTo() != null).forEach(one -> PathStep.of(present(), one.leadsTo())
                .filter(step -> step.lasts() || begun(step))
                .ifPresent(now::add));
    }

    MembershipCase theCase() {
        return theCase;
    }

    private Stage present() {
        return Progress.stage(theCase);
    }

    Progress.StepLine line(PathStep step) {
        String place = place(step);
        boolean toCome = place.equals("ahead") || place.equals("again");
        return new Progress.StepLine(
                step, place, place.equals("done") ? doneOn(step) : null, toCome ? earliest(step) : null, times(step));
    }

    private String place(PathStep step) {
        if (now.contains(step)) {
            return "now";
        }
        if (step.stage().compareTo(present()) < 0 || done(step)) {
            return "done";
        }
        boolean over = theCase.state().closed() || theCase.has(Fact.CLOSED_ON);
        if (over) {
            return "never";
        }
        return entries(step).findAny().isPresent() ? "again" : "ahead";
    }

    /** In the present stage, or of a later one whose facts came from elsewhere. */
    private boolean done(PathStep step) {
        if (step.fact() != null && theCase.has(step.fact())) {
            return true;
        }
        if (step.stage() != present()) {
            return false;
        }
        boolean awaitsAnEarlierOne = now.stream().anyMatch(open -> !open.isBeside() && open.compareTo(step) < 0);
        if (begun(step)) {
            return !awaitsAnEarlierOne;
        }
        // taken elsewhere, or in a round before this one that keeps its results
        return now.stream().noneMatch(open -> open.compareTo(step) < 0)
                && now.stream().anyMatch(open -> open.compareTo(step) > 0 && !(open.isBeside() && step.isBeside()));
    }

    /** Whether something of it was entered since the present stage was entered, and since an extension. */
    private boolean begun(PathStep step) {
        return entries(step).anyMatch(entry -> entry.stageRun() == theCase.stageRun());
    }

    private LocalDate doneOn(PathStep step) {
        if (step.fact() != null && theCase.has(step.fact())) {
            return theCase.day(step.fact());
        }
        return entries(step)
                .map(CaseStep::actedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Of a task that several people do side by side, the rounds are counted and not the people. */
    private int times(PathStep step) {
        Map<String, Long> byPerson = entries(step)
                .filter(entry -> entry.key().equals(step.closing()))
                .collect(Collectors.groupingBy(entry -> Objects.toString(entry.subject(), ""), Collectors.counting()));
        return byPerson.values().stream().mapToInt(Long::intValue).max().orElse(0);
    }

    private Stream<CaseStep> entries(PathStep step) {
        return taken.stream()
                .filter(entry -> PathStep.of(entry.stage(), entry.key())
                        .filter(step::equals)
                        .isPresent())
                .filter(entry -> !step.isRepeatedAfterExtension() || entry.id() > extension());
    }

    /** After an extension everything from the application for conversion on is done again (Art. 31). */
    private long extension() {
        return theCase.has(Fact.EXTENDED_UNTIL)
                ? taken.stream()
                        .filter(entry -> entry.stage() == Stage.PROBATION
                                && entry.key().equals(PathStep.CONVERSION_APPROVAL.closing())
                                && "APPROVED".equals(entry.outcome()))
                        .mapToLong(CaseStep::id)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    /** By the calendar of the running process, else by the plan of days. */
    private LocalDate earliest(PathStep step) {
        return awaited.stream()
                .filter(one -> one.leadsTo() != null && step.stage() == present())
                .filter(one -> PathStep.of(present(), one.leadsTo())
                        .filter(step::equals)
                        .isPresent())
                .map(one -> one.at().toLocalDate())
                .findFirst()
                .orElseGet(() -> planned(step));
    }

    private LocalDate planned(PathStep step) {
        // the proposal and the consent or the notice that follows it may fall on one day (Art. 13)
        Predicate<DatePlans.Planned> asks = day -> step == PathStep.PROPOSAL
                ? "T-CULT".equals(day.rule())
                : step.fact() != null && step.fact().key().equals(day.fact());
        return plan.stream()
                .filter(asks)
                .map(day -> day.on() == null ? day.earliest() : day.on())
                .findFirst()
                .orElse(null);
    }
}
