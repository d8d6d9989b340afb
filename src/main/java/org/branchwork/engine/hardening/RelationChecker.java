package org.branchwork.engine.hardening;

import java.util.Set;
import org.branchwork.rulebook.Refusal;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;

/** Who may touch a task follows from the task; who may deploy while the application runs: nobody. */
class RelationChecker extends AuthorizationCommandChecker {

    private static final Set<String> LINKS = Set.of(IdentityLinkType.CANDIDATE, IdentityLinkType.ASSIGNEE);

    @Override
    public void checkReadTask(TaskEntity task) {
        demand(concerned(task), task);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        demand(concerned(task), task);
    }

    /** Administrators see every task and do those that are theirs. */
    @Override
    public void checkTaskWork(TaskEntity task) {
        demand(offered(task), task);
    }

    /** Giving a task back needs this, so whoever holds it may. Nobody gives tasks to others: whose they are is a rule. */
    @Override
    public void checkTaskAssign(TaskEntity task) {
        Asking person = Asking.now();
        demand(person == null || person.login().equals(task.getAssignee()), task);
    }

    @Override
    public void checkCreateDeployment() {
        refuseDeployment();
        super.checkCreateDeployment();
    }

    /** Deleting one would delete the processes of its cases. */
    @Override
    public void checkDeleteDeployment(String deploymentId) {
        refuseDeployment();
        super.checkDeleteDeployment(deploymentId);
    }

    private static void refuseDeployment() {
        if (Asking.somebody()) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "deployment");
        }
    }

    private static boolean concerned(TaskEntity task) {
        Asking person = Asking.now();
        return person != null && person.administers() || offered(task);
    }

    private static boolean offered(TaskEntity task) {
        Asking person = Asking.now();
        return person == null
                || person.login().equals(task.getAssignee())
                || task.getIdentityLinks().stream()
                        .filter(link -> LINKS.contains(link.getType()))
                        .anyMatch(link -> person.login().equals(link.getUserId())
                                || link.getGroupId() != null && person.groups().contains(link.getGroupId()));
    }

    private static void demand(boolean allowed, TaskEntity task) {
        if (!allowed) {
            throw new AuthorizationException(
                    Asking.now().login(), "TASK_WORK", Resources.TASK.resourceName(), task.getId());
        }
    }
}
