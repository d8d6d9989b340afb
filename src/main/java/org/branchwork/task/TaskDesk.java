package org.branchwork.task;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.audit.AuditTrail;
import org.branchwork.organization.CaseRights;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people take up their tasks outside the engine's own pages: who may see one, who may do it, and doing it. */
@Component
public class TaskDesk {

    private final Tasks tasks;
    private final Cases cases;
    private final CaseRights rights;
    private final Posts posts;
    private final FormDesk forms;
    private final Doorway doorway;
    private final Outlook outlook;
    private final Persons persons;
    private final AuditTrail audit;
    private final OrganisationTime time;

    public TaskDesk(
            Tasks tasks,
            Cases cases,
            CaseRights rights,
            Posts posts,
            FormDesk forms,
            Doorway doorway,
            Outlook outlook,
            Persons persons,
            AuditTrail audit,
            OrganisationTime time) {
        this.tasks = tasks;
        this.cases = cases;
        this.rights = rights;
        this.posts = posts;
        this.forms = forms;
        this.doorway = doorway;
        this.outlook = outlook;
        this.persons = persons;
        this.audit = audit;
        this.time = time;
    }

    public List<OpenTask> mine(String login) {
        return tasks.of(login);
    }

    /** @throws Refusal NOT_FOUND for a task this person may not see, or that is no longer open */
    public OpenTask see(String id, String login) {
        return tasks.find(id)
                .filter(task -> mayDo(task, login) || maySee(task.caseNumber(), login))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "no-task"));
    }

    /** What is filled in already is shown to those who do the task, and to nobody else. */
    @Transactional
    public List<FieldView> fields(OpenTask task, String login, Locale locale) {
        TaskContext context = doorway.context(task, login);
        List<FieldView> fields = forms.fields(context, locale);
        if (mayDo(task, login)) {
            recordReading(context);
            return fields;
        }
        return fields.stream().map(FieldView::empty).toList();
    }

    /** The form as this person opens it; prefilled only for those who do the task. */
    @Transactional
    public Opened opened(OpenTask task, String login) {
        TaskContext context = doorway.context(task, login);
        boolean own = mayDo(task, login);
        if (own) {
            recordReading(context);
        }
        Shown shown = own ? forms.shown(context) : Shown.nothing();
        String applicant = persons.get(context.theCase().applicant()).name();
        return new Opened(task.key(), task.caseNumber(), applicant, shown, own ? outlook.of(context) : List.of());
    }

    private void recordReading(TaskContext context) {
        if (forms.showsSealed(context)) {
            audit.recordReading(context.actor(), context.taskKey(), context.caseNumber(), "task " + context.taskId());
        }
    }

    /** The checks of a step before anything is entered, for whoever sees the case; none of them speaks of the reader. */
    @Transactional(readOnly = true)
    public List<Foreseen> foreseen(OpenTask task) {
        return outlook.of(doorway.context(task, null));
    }

    /** @throws Refusal NOT_FOUND, ALREADY_DONE or NOT_ALLOWED for a task this person cannot complete now */
    public OpenTask claim(String id, String login) {
        OpenTask task = tasks.find(id).orElseThrow(() -> gone(id, login));
        if (mayDo(task, login)) {
            return task;
        }
        throw maySee(task.caseNumber(), login)
                ? Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-your-task")
                : Refusal.of(Refusal.Kind.NOT_FOUND, "no-task");
    }

    private Refusal gone(String id, String login) {
        boolean seen =
                tasks.caseOfFormer(id).filter(number -> maySee(number, login)).isPresent();
        return seen
                ? Refusal.of(Refusal.Kind.ALREADY_DONE, "already-done")
                : Refusal.of(Refusal.Kind.NOT_FOUND, "no-task");
    }

    /** Answers the outcome, or null for a step without one. */
    public String complete(OpenTask task, Map<String, Object> values, String login) {
        return tasks.complete(task.id(), values, login);
    }

    /** Who took it up has it, unless his post is over: then it is open again to all it is for. */
    public boolean mayDo(OpenTask task, String login) {
        if (task.assignee() != null && (task.byName() || offered(task, task.assignee()))) {
            return task.assignee().equals(login);
        }
        return offered(task, login);
    }

    private boolean offered(OpenTask task, String login) {
        Set<String> groups = posts.groupsOf(login, time.today());
        return task.people().contains(login) || task.groups().stream().anyMatch(groups::contains);
    }

    private boolean maySee(String caseNumber, String login) {
        MembershipCase theCase = cases.get(caseNumber);
        return rights.maySee(login, theCase, time.today());
    }
}
