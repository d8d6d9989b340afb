package org.branchwork.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchwork.organization.OrganizationChanged;
import org.branchwork.organization.leave.LeavesChanged;
import org.branchwork.rulebook.OrganisationTime;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what is stuck where administrators look: a task past its due date, or one that nobody may do who is there, is an incident at its
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
    private final Turns turns;

    TaskIncidents(TaskService tasks, RuntimeService runtime, TaskRouter router, OrganisationTime time, Turns turns) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.router = router;
        this.time = time;
        this.turns = turns;
    }

    /** Looks at every open task; messages name the task alone, never what people wrote. */
    @Scheduled(cron = "0 5 * * * *", zone = "${branchwork.zone}")
    @Transactional
    public void sweep() {
        turns.await();
        lookForOverdue();
        lookForDeserted();
    }

    /** A vacant post taken frees what waited for it at once; days on which posts begin and end are found by the sweep. */
    @EventListener(OrganizationChanged.class)
    @Transactional
    public void lookForDeserted() {
        lookForDeserted(tasks.createTaskQuery().taskUnassigned().list());
    }

    @EventListener
    @Transactional
    public void lookForDeserted(LeavesChanged change) {
        lookForDeserted(router.offeredAt(change.organs()));
    }

    private void lookForDeserted(List<Task> waiting) {
        Map<String, String> known = incidents(NOBODY);
        for (Task task : waiting) {
            if (task.getAssignee() != null || ofNoProcess(task)) {
                continue;
            }
            String incident = known.get(task.getId());
            boolean nobody = router.reachesNobody(task);
            if (nobody && incident == null) {
                report(task, NOBODY);
            } else if (!nobody && incident != null) {
                runtime.resolveIncident(incident);
            }
        }
    }

    void resolve(String taskId) {
        List<Incident> here =
                runtime.createIncidentQuery().configuration(taskId).list();
        here.forEach(incident -> runtime.resolveIncident(incident.getId()));
    }

    private void lookForOverdue() {
        Map<String, String> known = incidents(OVERDUE);
        tasks.createTaskQuery().dueBefore(time.at(time.now())).list().stream()
                .filter(task -> !known.containsKey(task.getId()) && !ofNoProcess(task))
                .forEach(task -> report(task, OVERDUE));
    }

    /** The engine knows tasks that somebody made by hand; there is no element at which they could be shown. */
    private static boolean ofNoProcess(Task task) {
        return task.getExecutionId() == null;
    }

    private void report(Task task, String type) {
        runtime.createIncident(type, task.getExecutionId(), task.getId(), task.getTaskDefinitionKey());
    }

    /** By task; the copies at the calling processes name none. */
    private Map<String, String> incidents(String type) {
        return runtime.createIncidentQuery().incidentType(type).list().stream()
                .filter(incident -> incident.getConfiguration() != null)
                .collect(Collectors.toMap(Incident::getConfiguration, Incident::getId, (first, second) -> first));
    }
}
