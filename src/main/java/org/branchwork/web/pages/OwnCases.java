package org.branchwork.web.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Stage;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.path.application.Applications;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Sentences;
import org.branchwork.rulebook.Violation;
import org.branchwork.task.OpenTask;
import org.branchwork.task.TaskDesk;
import org.branchwork.task.Tasks;
import org.branchwork.task.Timetable;
import org.branchwork.web.api.CaseViews;
import org.branchwork.web.api.DatePlans;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Where somebody stands in his own case, in plain words; asked by the front page, so that no other page need know of it. */
@Component("ownCases")
class OwnCases {

    /** These end the question whether somebody may apply; the others are worth telling. */
    private static final List<Rule> SETTLED = List.of(Rule.ALREADY_MEMBER, Rule.CASE_OPEN);

    /** Said of the case elsewhere, or no day on which anything was done. */
    private static final Set<Fact> NOT_DONE = Set.of(
            Fact.CULTIVATION_COUNTS_FROM,
            Fact.NOTICE_UNTIL,
            Fact.FORM_NUMBER,
            Fact.PROBATION_UNTIL,
            Fact.EXTENDED_UNTIL);

    private static final int DAYS_AHEAD = 3;

    private final Cases cases;
    private final CaseViews views;
    private final Tasks tasks;
    private final TaskDesk desk;
    private final DatePlans plans;
    private final Timetable timetable;
    private final Persons persons;
    private final Applications applications;
    private final Drafts drafts;
    private final Sentences sentences;
    private final OrganisationTime time;

    OwnCases(
            Cases cases,
            CaseViews views,
            Tasks tasks,
            TaskDesk desk,
            DatePlans plans,
            Timetable timetable,
            Persons persons,
            Applications applications,
            Drafts drafts,
            Sentences sentences,
            OrganisationTime time) {
        this.cases = cases;
        this.views = views;
        this.tasks = tasks;
        this.desk = desk;
        this.plans = plans;
        this.timetable = timetable;
        this.persons = persons;
        this.applications = applications;
        this.drafts = drafts;
        this.sentences = sentences;
        this.time = time;
    }

    /**
     * @param open     where he stands; at most one goes on
     * @param past     cases that are closed, the latest first
     * @param mayApply to his branch, today
     * @param draftOf  of an application he has begun, or null
     * @param not      why he may not apply, where that is worth telling
     */
    record Own(
            List<Standing> open, List<MembershipCase> past, boolean mayApply, LocalDateTime draftOf, List<String> not) {

        public boolean tells() {
            return !open.isEmpty() || !past.isEmpty() || mayApply || !not.isEmpty();
        }
    }

    /** @param place as {@link Progress} says it */
    record StageDot(Stage stage, String place) {}

    /** A day of the path that is behind. */
    record Done(Fact fact, LocalDate on) {}

    /**
     * @param nth     the stage, counted from one
     * @param mine    what he has to do himself
     * @param others  what others have to do
     * @param awaited what the calendar opens
     * @param ahead   the nearest steps that cannot be taken yet, each with the first day on which it can
     * @param done    the latest first
     * @param reports whether he hands in thought reports
     */
    record Standing(
            String number,
            CaseState state,
            String reason,
            Stage stage,
            int nth,
            List<StageDot> stages,
            List<CaseViews.Waiting> mine,
            List<CaseViews.Waiting> others,
            List<Timetable.Awaited> awaited,
            List<DatePlans.Planned> ahead,
            List<Done> done,
            boolean reports) {}

    /** Of whoever is logged in. */
    public Own present(Locale locale) {
        return of(SecurityContextHolder.getContext().getAuthentication().getName(), locale);
    }

    Own of(String login, Locale locale) {
        List<MembershipCase> all = cases.findByApplicantOrderByNumberDesc(login);
        Person person = persons.get(login);
        List<Check> hindrances = applications.hindrances(person);
        boolean settled = hindrances.stream().anyMatch(check -> SETTLED.contains(check.rule()));
        boolean mayApply = applications.branchOf(person).isPresent() && hindrances.isEmpty();
        List<String> not = settled
                ? List.of()
                : hindrances.stream()
                        .map(check -> sentences.of(Violation.of(check), locale))
                        .toList();
        return new Own(
                all.stream()
                        .filter(OwnCases::goesOn)
                        .map(theCase -> standing(theCase, login, locale))
                        .toList(),
                all.stream().filter(theCase -> !goesOn(theCase)).toList(),
                mayApply,
                mayApply ? drafts.ofApplication(login).savedAt() : null,
                not);
    }

    private static boolean goesOn(MembershipCase theCase) {
        return !theCase.state().closed() && !theCase.has(Fact.CLOSED_ON);
    }

    private Standing standing(MembershipCase theCase, String login, Locale locale) {
        Set<String> ids = tasks.ofCase(theCase.number()).stream()
                .filter(task -> desk.mayDo(task, login))
                .map(OpenTask::id)
                .collect(Collectors.toSet());
        List<CaseViews.Waiting> open = views.open(theCase, login);
        return new Standing(
                theCase.number(),
                theCase.state(),
                theCase.stateReason(),
                theCase.stage(),
                theCase.stage().ordinal() + 1,
                Arrays.stream(Stage.values())
                        .map(stage -> new StageDot(stage, Progress.place(stage, theCase)))
                        .toList(),
                open.stream().filter(task -> ids.contains(task.id())).toList(),
                open.stream().filter(task -> !ids.contains(task.id())).toList(),
                timetable.of(theCase.number()),
                plans.of(theCase, Map.of(), locale).stream()
                        .filter(day -> day.on() == null && day.earliest().isAfter(time.today()))
                        .limit(DAYS_AHEAD)
                        .toList(),
                done(theCase),
                theCase.has(Fact.ACTIVIST_SINCE));
    }

    private List<Done> done(MembershipCase theCase) {
        LocalDate today = time.today();
        return theCase.facts().keySet().stream()
                .filter(fact -> !NOT_DONE.contains(fact) && !theCase.day(fact).isAfter(today))
                .map(fact -> new Done(fact, theCase.day(fact)))
                .sorted((one, other) -> other.fact().compareTo(one.fact()))
                .toList();
    }
}
