package org.branchwork.engine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Tasks;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The engine's user tasks, as the domain sees them. */
@Component
class EngineTasks implements Tasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final IdentityService identity;
    private final Posts posts;
    private final OrganisationTime time;
    private final Outcomes outcomes;

    EngineTasks(
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            IdentityService identity,
            Posts posts,
            OrganisationTime time,
            Outcomes outcomes) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.identity = identity;
        this.posts = posts;
        this.time = time;
        this.outcomes = outcomes;
    }

    @Override
    public List<OpenTask> of(String login) {
        TaskQuery mine = tasks.createTaskQuery().active().or().taskInvolvedUser(login);
        Set<String> groups = posts.groupsOf(login, time.today());
        if (!groups.isEmpty()) {
            mine.taskCandidateGroupIn(List.copyOf(groups)).includeAssignedTasks();
        }
        return open(
                mine.endOr().orderByTaskCreateTime().asc().orderByTaskId().asc().list(), false);
    }

    @Override
    public List<OpenTask> ofCase(String caseNumber) {
        return open(
                tasks.createTaskQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .orderByTaskCreateTime()
                        .asc()
                        .list(),
                true);
    }

    @Override
    public Optional<OpenTask> find(String id) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        return task == null
                ? Optional.empty()
                : Optional.of(open(List.of(task), true).get(0));
    }

    @Override
    public Optional<String> caseOfFormer(String id) {
        HistoricTaskInstance former =
                history.createHistoricTaskInstanceQuery().taskId(id).finished().singleResult();
        return Optional.ofNullable(former).map(task -> history.createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    @Override
    public Set<String> overdueCases(LocalDate today) {
        Date startOfToday = time.startOf(today);
        return open(tasks.createTaskQuery().dueBefore(startOfToday).list(), false).stream()
                .map(OpenTask::caseNumber)
                .collect(Collectors.toSet());
    }

    @Override
    public String complete(String id, Map<String, Object> values, String login) {
        identity.setAuthentication(login, List.copyOf(posts.groupsOf(login, time.today())));
        try {
            return outcomes.of(id, () -> tasks.complete(id, values));
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<OpenTask> open(Collection<Task> found, boolean withLinks) {
        Set<String> instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, String> numbers = instances.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return found.stream()
                .map(task -> open(task, numbers.get(task.getProcessInstanceId()), withLinks))
                .toList();
    }

    private OpenTask open(Task task, String caseNumber, boolean withLinks) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> groups = new HashSet<>();
        if (withLinks) {
            for (IdentityLink link : tasks.getIdentityLinksForTask(task.getId())) {
                if (IdentityLinkType.CANDIDATE.equals(link.getType())) {
                    Optional.ofNullable(link.getUserId()).ifPresent(people::add);
                    Optional.ofNullable(link.getGroupId()).ifPresent(groups::add);
                }
            }
        }
        String subject = withLinks ? (String) tasks.getVariable(task.getId(), TaskDoor.SUBJECT) : null;
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                caseNumber,
                task.getName(),
                subject,
                moment(task.getCreateTime()),
                task.getDueDate() == null ? null : moment(task.getDueDate()).toLocalDate(),
                task.getAssignee(),
                people,
                groups);
    }

    private LocalDateTime moment(Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), time.zone());
    }
}
