package org.branchwork.engine;

import java.util.List;
import org.branchwork.rulebook.OrganisationTime;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what is stuck where administrators look: a task past its due date, or one that nobody may do, is an incident at its
 * element in Cockpit and at the stage on the parent's diagram, and is gone when the task is.
 */
@Component
class TaskIncidents {

    static final String OVERDUE = "overdue";
    static final String NOBODY = "nobody-may-do-it";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final TaskRouter router;
    private final OrganisationTime time;

    TaskIncidents(TaskService tasks, RuntimeService runtime, TaskRouter router, OrganisationTime time) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.router = router;
        this.time = time;
    }

    /** Looks at every open task; messages name the task alone, never what people wrote. */
    @Scheduled(cron = "0 5 * * * *", zone = "${branchwork.zone}")
    @Transactional
    public void sweep() {
        java.util.Date now = time.at(time.now());
        tasks.createTaskQuery().dueBefore(now).list().forEach(task -> report(task, OVERDUE));
        tasks.createTaskQuery().taskUnassigned().list().forEach(this::lookForSomebody);
    }

    void resolve(String taskId) {
        incidents(taskId).forEach(incident -> runtime.resolveIncident(incident.getId()));
    }

    private void lookForSomebody(Task task) {
        if (router.reachesNobody(task)) {
            report(task, NOBODY);
        } else {
            incidents(task.getId()).stream()
                    .filter(incident -> NOBODY.equals(incident.getIncidentType()))
                    .forEach(incident -> runtime.resolveIncident(incident.getId()));
        }
    }

    private void report(Task task, String type) {
        boolean known = incidents(task.getId()).stream().anyMatch(incident -> type.equals(incident.getIncidentType()));
        if (!known) {
            runtime.createIncident(type, task.getExecutionId(), task.getId(), task.getTaskDefinitionKey());
        }
    }

    private List<Incident> incidents(String taskId) {
        return runtime.createIncidentQuery().configuration(taskId).list();
    }
}
