package org.branchwork.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Candidates;
import org.branchwork.organization.OrganizationChanged;
import org.branchwork.organization.Post;
import org.branchwork.organization.PostKind;
import org.branchwork.organization.Posts;
import org.branchwork.organization.Role;
import org.branchwork.organization.Routing;
import org.branchwork.organization.leave.Leaves;
import org.branchwork.organization.leave.LeavesChanged;
import org.branchwork.rulebook.OrganisationTime;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns the role a model names into the posts and people of the case. The role stays with the task as a link of its own
 * kind, so that open tasks can be routed anew when posts or kinships change.
 */
@Component
class TaskRouter {

    private static final String ROLE = "role";

    private final Routing routing;
    private final Cases cases;
    private final OrganisationTime time;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Turns turns;
    private final Posts posts;
    private final Leaves leaves;

    TaskRouter(
            Routing routing,
            Cases cases,
            OrganisationTime time,
            TaskService tasks,
            RuntimeService runtime,
            Turns turns,
            Posts posts,
            Leaves leaves) {
        this.routing = routing;
        this.cases = cases;
        this.time = time;
        this.tasks = tasks;
        this.runtime = runtime;
        this.turns = turns;
        this.posts = posts;
        this.leaves = leaves;
    }

    void route(DelegateTask task, Set<String> roles) {
        MembershipCase theCase = cases.get(task.getExecution().getProcessBusinessKey());
        for (String role : roles) {
            task.addGroupIdentityLink(role, ROLE);
            if (Role.valueOf(role) == Role.APPLICANT) {
                task.setAssignee(theCase.applicant());
            } else {
                Candidates candidates = candidates(role, theCase);
                task.addCandidateGroups(candidates.groups());
                task.addCandidateUsers(candidates.people());
            }
        }
    }

    /**
     * Posts begin and end by their dates, with nobody doing anything that night; at the start too, since the machine may
     * have been off at midnight.
     */
    @Scheduled(cron = "0 0 0 * * *", zone = "${branchwork.zone}")
    @Scheduled(initialDelay = 0)
    @Transactional
    public void routeByToday() {
        turns.await();
        routeAnew();
    }

    @EventListener(OrganizationChanged.class)
    @Transactional
    public void routeAnew() {
        tasks.createTaskQuery().active().list().forEach(this::routeAnew);
    }

    /** Who goes on leave today or comes back changes what is offered at his organs, and nothing elsewhere. */
    @EventListener
    @Transactional
    public void routeAnew(LeavesChanged change) {
        offeredAt(change.organs()).forEach(this::routeAnew);
    }

    /** Offered to posts of these organs or, where somebody is barred, by name to those who hold them. */
    List<Task> offeredAt(Set<String> organs) {
        if (organs.isEmpty()) {
            return List.of();
        }
        List<TaskQuery> offered = new ArrayList<>();
        offered.add(tasks.createTaskQuery().taskCandidateGroupIn(groups(organs)).includeAssignedTasks());
        posts.at(organs, time.today()).stream()
                .map(Post::login)
                .distinct()
                .forEach(login -> offered.add(tasks.createTaskQuery().taskInvolvedUser(login)));
        Map<String, Task> found = new TreeMap<>();
        offered.forEach(query -> query.active().list().forEach(task -> found.put(task.getId(), task)));
        return List.copyOf(found.values());
    }

    private static List<String> groups(Set<String> organs) {
        return organs.stream()
                .flatMap(organ -> Arrays.stream(PostKind.values()).map(kind -> kind.at(organ)))
                .toList();
    }

    private void routeAnew(Task task) {
        List<IdentityLink> links = tasks.getIdentityLinksForTask(task.getId());
        List<String> roles = roles(links);
        if (roles.isEmpty()) {
            return;
        }
        MembershipCase theCase = cases.get(caseNumber(task));
        Set<String> groups = new TreeSet<>();
        Set<String> people = new TreeSet<>();
        for (String role : roles) {
            Candidates candidates = candidates(role, theCase);
            groups.addAll(candidates.groups());
            people.addAll(candidates.people());
        }
        offer(task.getId(), links, groups, people);
        if (task.getAssignee() != null && !keeps(task.getAssignee(), roles, theCase)) {
            tasks.setAssignee(task.getId(), null);
        }
    }

    /** What is his by name stays his on leave too; what came with a post goes back to all it is for. */
    private boolean keeps(String assignee, List<String> roles, MembershipCase theCase) {
        return !leaves.away(assignee, time.today()) && roles.stream().anyMatch(role -> mayAct(assignee, role, theCase));
    }

    /**
     * Whether this person is one the task is for, today: to be its assignee is not enough, since who took it up may have
     * lost his post meanwhile.
     */
    boolean isFor(DelegateTask task, String login) {
        List<String> roles = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> ROLE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .toList();
        if (roles.isEmpty()) {
            return login.equals(task.getAssignee());
        }
        MembershipCase theCase = cases.get(task.getExecution().getProcessBusinessKey());
        return roles.stream().anyMatch(role -> mayAct(login, role, theCase));
    }

    private boolean mayAct(String login, String role, MembershipCase theCase) {
        return login != null
                && routing.mayAct(login, Role.valueOf(role), theCase.applicant(), theCase.branch(), time.today());
    }

    /** Writes only what changed: most nights nothing does. */
    private void offer(String taskId, List<IdentityLink> links, Set<String> groups, Set<String> people) {
        Set<String> groupsBefore = new TreeSet<>();
        Set<String> peopleBefore = new TreeSet<>();
        links.stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .forEach(link -> {
                    if (link.getGroupId() != null) {
                        groupsBefore.add(link.getGroupId());
                    } else {
                        peopleBefore.add(link.getUserId());
                    }
                });
        without(groupsBefore, groups).forEach(group -> tasks.deleteCandidateGroup(taskId, group));
        without(peopleBefore, people).forEach(person -> tasks.deleteCandidateUser(taskId, person));
        without(groups, groupsBefore).forEach(group -> tasks.addCandidateGroup(taskId, group));
        without(people, peopleBefore).forEach(person -> tasks.addCandidateUser(taskId, person));
    }

    private static Set<String> without(Set<String> all, Set<String> gone) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(gone);
        return left;
    }

    private String caseNumber(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private Candidates candidates(String role, MembershipCase theCase) {
        return routing.candidates(Role.valueOf(role), theCase, time.today());
    }

    /** Whether there is not one person today who may do the task. */
    boolean reachesNobody(Task task) {
        List<String> roles = roles(tasks.getIdentityLinksForTask(task.getId()));
        if (roles.isEmpty()) {
            return task.getAssignee() == null;
        }
        MembershipCase theCase = cases.get(caseNumber(task));
        return roles.stream().allMatch(role -> candidates(role, theCase).nobody());
    }

    private static List<String> roles(List<IdentityLink> links) {
        return links.stream()
                .filter(link -> ROLE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(role -> Role.valueOf(role) != Role.APPLICANT)
                .toList();
    }
}
