package org.branchwork.engine.hardening;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** Attaches the doorway to every user task, and keeps a service task from acting twice when a stage is walked again. */
class DoorwayParseListener extends AbstractBpmnParseListener {

    static final String OUTCOME = "outcome";

    private final ObjectProvider<TaskEvents> events;

    DoorwayParseListener(ObjectProvider<TaskEvents> events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        // roles, not groups: the engine must not offer the task to a group of that name
        Set<String> roles = task.getCandidateGroupIdExpressions().stream()
                .map(Expression::getExpressionText)
                .collect(Collectors.toSet());
        task.getCandidateGroupIdExpressions().clear();
        task.addTaskListener(
                TaskListener.EVENTNAME_CREATE, created -> events.getObject().created(created, roles));
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, this::complete);
        task.addTaskListener(
                TaskListener.EVENTNAME_DELETE, gone -> events.getObject().gone(gone));
    }

    /** The outcome belongs to the branch the task stands in: parallel branches never share one. */
    private void complete(DelegateTask task) {
        String outcome = events.getObject().completing(task, actor(task), Submission.of(task.getId()));
        events.getObject().gone(task);
        if (outcome != null) {
            task.getExecution().setVariableLocal(OUTCOME, outcome);
        }
    }

    /** Own code completes a task only in somebody's name, or walks a stage again. */
    private String actor(DelegateTask task) {
        Authentication acting =
                task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        if (events.getObject().replaying()) {
            return null;
        }
        if (acting == null || acting.getUserId() == null) {
            throw new IllegalStateException("nobody is completing task " + task.getId());
        }
        return acting.getUserId();
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.setActivityBehavior(new SkippedInReplay(
                activity.getActivityBehavior(), () -> events.getObject().replaying()));
    }
}
