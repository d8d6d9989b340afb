package org.branchwork.web.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.audit.AuditTrail;
import org.branchwork.organization.CaseRights;
import org.branchwork.organization.Languages;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.task.Correction;
import org.branchwork.task.Defect;
import org.branchwork.task.FormTexts;
import org.branchwork.task.Handlers;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Returns;
import org.branchwork.task.StepRecords;
import org.branchwork.task.TaskDesk;
import org.branchwork.task.Tasks;
import org.branchwork.task.WhoActs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A case told to somebody who may see it: where it stands, what was checked, who has it now, what happened. */
@Component
public class CaseViews {

    private final CaseSteps steps;
    private final StepRecords records;
    private final Tasks tasks;
    private final Persons persons;
    private final WhoActs whoActs;
    private final Rulebook rulebook;
    private final TaskDesk desk;
    private final CheckViews checks;
    private final FormTexts texts;
    private final Languages languages;
    private final CaseRights rights;
    private final Handlers handlers;
    private final Returns returns;
    private final AuditTrail audit;
    private final OrganisationTime time;

    CaseViews(
            CaseSteps steps,
            StepRecords records,
            Tasks tasks,
            Persons persons,
            WhoActs whoActs,
            Rulebook rulebook,
            TaskDesk desk,
            CheckViews checks,
            FormTexts texts,
            Languages languages,
            CaseRights rights,
            Handlers handlers,
            Returns returns,
            AuditTrail audit,
            OrganisationTime time) {
        this.steps = steps;
        this.records = records;
        this.tasks = tasks;
        this.persons = persons;
        this.whoActs = whoActs;
        this.rulebook = rulebook;
        this.desk = desk;
        this.checks = checks;
        this.texts = texts;
        this.languages = languages;
        this.rights = rights;
        this.handlers = handlers;
        this.returns = returns;
        this.audit = audit;
        this.time = time;
    }

    public record Who(String login, String name) {}

    public record Line(String caseNumber, Who applicant, String branch, String state, LocalDate openedOn) {}

    public record Waiting(
            String id, String key, String name, LocalDateTime since, LocalDate due, boolean overdue, List<Who> who) {}

    public record Whole(
            String caseNumber,
            Who applicant,
            String branch,
            String state,
            String stateName,
            String ruleVersion,
            Map<String, String> facts,
            List<CheckViews.Checked> checks,
            List<Waiting> openTasks) {}

    public record Happened(
            String key,
            String name,
            LocalDate on,
            LocalDateTime enteredAt,
            Who by,
            String outcome,
            List<String> articles,
            String lateReason,
            String overrideReason,
            List<Defect> defects,
            List<Correction> corrections) {

        /** Whether it says what somebody wrote, and not only what came of it. */
        boolean quotes() {
            return !defects.isEmpty() || !corrections.isEmpty();
        }
    }

    public Line line(MembershipCase theCase) {
        return new Line(
                theCase.number(),
                who(theCase.applicant()),
                theCase.branch(),
                theCase.state().name(),
                theCase.openedOn());
    }

    /**
     * The same with what it was told from, so that nobody asks for it again.
     *
     * @param foreseen by the id of the open task, what would refuse or be late today, first
     */
    public record Seen(
            Whole whole, List<OpenTask> open, List<CaseStep> taken, Map<String, List<CheckViews.Checked>> foreseen) {}

    @Transactional(readOnly = true)
    public Whole whole(MembershipCase theCase, String reader) {
        return seen(theCase, reader).whole();
    }

    @Transactional(readOnly = true)
    public Seen seen(MembershipCase theCase, String reader) {
        Locale locale = languages.of(reader);
        List<OpenTask> open = tasks.ofCase(theCase.number());
        List<CaseStep> taken = steps.findByCaseNumberOrderById(theCase.number());
        Map<String, List<CheckViews.Checked>> foreseen = new LinkedHashMap<>();
        open.forEach(task -> foreseen.put(task.id(), checks.foreseen(task.key(), desk.foreseen(task), locale)));
        return new Seen(
                whole(theCase, open, checks.latest(taken, foreseen.values(), locale), locale), open, taken, foreseen);
    }

    private Whole whole(MembershipCase theCase, List<OpenTask> open, List<CheckViews.Checked> checked, Locale locale) {
        return new Whole(
                theCase.number(),
                who(theCase.applicant()),
                theCase.branch(),
                theCase.state().name(),
                texts.message("state." + theCase.state(), locale),
                rulebook.on(time.today()).version(),
                facts(theCase),
                checked,
                open.stream().map(task -> waiting(task, theCase, locale)).toList());
    }

    /** Only what is open, and with whom. */
    @Transactional(readOnly = true)
    public List<Waiting> open(MembershipCase theCase, String reader) {
        Locale locale = languages.of(reader);
        return tasks.ofCase(theCase.number()).stream()
                .map(task -> waiting(task, theCase, locale))
                .toList();
    }

    /** Everything done, oldest first. What is sealed is told to those who may read it, and that they did is recorded. */
    @Transactional
    public List<Happened> timeline(MembershipCase theCase, String reader) {
        Locale locale = languages.of(reader);
        String applicant = persons.get(theCase.applicant()).name();
        boolean sealedToo = rights.maySeeSealed(reader, theCase, time.today());
        List<Happened> all = steps.findByCaseNumberOrderById(theCase.number()).stream()
                .map(step -> happened(step, sealedToo || !handlers.sealed(step.key()), applicant, locale))
                .toList();
        if (all.stream().anyMatch(step -> handlers.sealed(step.key()) && step.quotes())) {
            audit.recordReading(reader, "timeline", theCase.number(), "case " + theCase.number());
        }
        return all;
    }

    /** How one member decided, or a review ended, is not for everybody who may see the case. */
    private Happened happened(CaseStep step, boolean open, String applicant, Locale locale) {
        Set<String> articles = new TreeSet<>();
        records.checks(step.checks()).forEach(check -> articles.add(check.article()));
        return new Happened(
                step.key(),
                texts.task(step.key(), applicant, locale),
                step.actedOn(),
                step.enteredAt(),
                by(step.actor(), locale),
                open ? step.outcome() : null,
                List.copyOf(articles),
                step.lateReason(),
                step.overrideReason(),
                open ? returns.raised(step) : List.of(),
                open ? returns.answered(step) : List.of());
    }

    private static Map<String, String> facts(MembershipCase theCase) {
        Map<String, String> facts = new LinkedHashMap<>();
        Arrays.stream(Fact.values())
                .filter(theCase::has)
                .forEach(fact -> facts.put(fact.key(), theCase.facts().get(fact)));
        return facts;
    }

    Optional<Waiting> waiting(String taskId, MembershipCase theCase, String reader) {
        return tasks.find(taskId).map(task -> waiting(task, theCase, languages.of(reader)));
    }

    private Waiting waiting(OpenTask task, MembershipCase theCase, Locale locale) {
        List<Who> people = whoActs.on(task).stream().map(this::who).toList();
        String name = texts.task(task.key(), persons.get(theCase.applicant()).name(), locale);
        return new Waiting(task.id(), task.key(), name, task.since(), task.due(), task.overdue(time.today()), people);
    }

    private Who by(String actor, Locale locale) {
        return actor.equals(CaseStep.THE_APPLICATION)
                ? new Who(null, texts.message("actor.application", locale))
                : who(actor);
    }

    private Who who(String login) {
        return new Who(login, persons.findById(login).map(Person::name).orElse(login));
    }
}
