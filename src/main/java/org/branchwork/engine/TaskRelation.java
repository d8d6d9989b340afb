package org.branchwork.engine;

import java.util.List;
import org.branchwork.rulebook.Refusal;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Whether a task concerns a person, and if not, what he may know of it. */
@Component
public class TaskRelation {

    private final TaskService tasks;
    private final HistoryService history;
    private final OnBehalf onBehalf;

    public TaskRelation(TaskService tasks, HistoryService history, OnBehalf onBehalf) {
        this.tasks = tasks;
        this.history = history;
        this.onBehalf = onBehalf;
    }

    public boolean concerns(String login, String task) {
        return onBehalf.of(login, () -> tasks.createTaskQuery().taskId(task).count() == 1);
    }

    /** A task that was his is said to be done; any other is not there. */
    public Refusal none(String login, String task) {
        boolean done = history.createHistoricTaskInstanceQuery()
                        .taskId(task)
                        .finished()
                        .count()
                == 1;
        return done && concerned(login, task)
                ? Refusal.of(Refusal.Kind.ALREADY_DONE, "task-done")
                : Refusal.of(Refusal.Kind.NOT_FOUND, "task-unknown");
    }

    private boolean concerned(String login, String task) {
        List<String> groups = onBehalf.groupsOf(login);
        return history.createHistoricTaskInstanceQuery()
                                .taskId(task)
                                .taskAssignee(login)
                                .count()
                        == 1
                || history.createHistoricTaskInstanceQuery()
                                .taskId(task)
                                .taskHadCandidateUser(login)
                                .count()
                        == 1
                || groups.stream()
                        .anyMatch(group -> history.createHistoricTaskInstanceQuery()
                                        .taskId(task)
                                        .taskHadCandidateGroup(group)
                                        .count()
                                == 1);
    }
}
