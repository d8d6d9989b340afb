package org.branchwork.engine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchwork.engine.hardening.TaskEvents;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Violation;
import org.branchwork.task.Doorway;
import org.branchwork.task.Handlers;
import org.branchwork.task.OpenTask;
import org.branchwork.task.TaskContext;
import org.branchwork.task.draft.DraftDesk;
import org.branchwork.task.draft.FormPlace;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Between the engine's tasks and the doorway: who a new task goes to and by when, and what completing it hands over. */
@Component
class TaskDoor implements TaskEvents {

    static final String APPLICANT_NAME = "applicantName";
    static final String SUBJECT = "subject";

    /** All the names a process may hold; anything else was put there by somebody. */
    private static final Set<String> KNOWN = Set.of(
            APPLICANT_NAME,
            SUBJECT,
            "outcome",
            "nrOfInstances",
            "nrOfCompletedInstances",
            "nrOfActiveInstances",
            "loopCounter");

    private final Doorway doorway;
    private final Handlers handlers;
    private final TaskRouter router;
    private final TaskIncidents incidents;
    private final DraftDesk drafts;
    private final Replay replay;
    private final OrganisationTime time;
    private final Outcomes outcomes;

    TaskDoor(
            @Lazy Doorway doorway,
            @Lazy Handlers handlers,
            @Lazy TaskRouter router,
            @Lazy TaskIncidents incidents,
            @Lazy DraftDesk drafts,
            Replay replay,
            OrganisationTime time,
            Outcomes outcomes) {
        this.doorway = doorway;
        this.handlers = handlers;
        this.router = router;
        this.incidents = incidents;
        this.drafts = drafts;
        this.replay = replay;
        this.time = time;
        this.outcomes = outcomes;
    }

    @Override
    public void created(DelegateTask task, Set<String> roles) {
        task.setName(String.valueOf(task.getVariable(APPLICANT_NAME)));
        router.route(task, roles);
        TaskContext context = context(task, null);
        LocalDate due = handlers.of(task.getTaskDefinitionKey()).due(context);
        if (due != null) {
            task.setDueDate(time.at(due.atTime(LocalTime.of(23, 59))));
        }
    }

    @Override
    public String completing(DelegateTask task, String actor, Map<String, Object> submitted) {
        if (replay.running()) {
            return (String) submitted.get("outcome");
        }
        refuseStrangers(task);
        if (!router.isFor(task, actor)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-your-task");
        }
        String outcome = doorway.enter(context(task, actor), submitted);
        outcomes.note(task.getId(), outcome);
        return outcome;
    }

    @Override
    public void gone(DelegateTask task) {
        incidents.resolve(task.getId());
        if (!replay.running()) {
            drafts.end(new FormPlace(task.getExecution().getProcessBusinessKey(), task.getTaskDefinitionKey(), (String)
                    task.getVariable(SUBJECT)));
        }
    }

    @Override
    public boolean replaying() {
        return replay.running();
    }

    private TaskContext context(DelegateTask task, String actor) {
        LocalDateTime since = task.getCreateTime() == null
                ? time.now()
                : LocalDateTime.ofInstant(task.getCreateTime().toInstant(), time.zone());
        String subject = (String) task.getVariable(SUBJECT);
        OpenTask open = new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getExecution().getProcessBusinessKey(),
                task.getName(),
                subject,
                since,
                null,
                task.getAssignee(),
                Set.of(),
                Set.of());
        return doorway.context(open, actor);
    }

    /** Values put beside the doorway, on the task or its execution, before it is completed. */
    private static void refuseStrangers(DelegateTask task) {
        Set<String> names = new HashSet<>(task.getVariableNamesLocal());
        names.addAll(task.getExecution().getVariableNames());
        names.removeAll(KNOWN);
        if (!names.isEmpty()) {
            List<Violation> unknown = new ArrayList<>();
            names.forEach(name -> unknown.add(Violation.input(name, "unknown")));
            throw new Refusal(Refusal.Kind.INPUT, unknown);
        }
    }
}
