package org.branchwork.engine.hardening;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** Attaches the doorway to every user task, and lets a called piece hand its outcome to the branch that called it. */
class DoorwayParseListener extends AbstractBpmnParseListener {

    static final String OUTCOME = "outcome";

    private final ObjectProvider<TaskEvents> events;

    DoorwayParseListener(ObjectProvider<TaskEvents> events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(
                TaskListener.EVENTNAME_CREATE, created -> events.getObject().created(created));
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, this::complete);
        task.addTaskListener(
                TaskListener.EVENTNAME_DELETE, gone -> events.getObject().gone(gone));
    }

    /** The outcome belongs to the branch the task stands in: parallel branches never share one. */
    private void complete(DelegateTask task) {
        String outcome = events.getObject().completing(task, Submission.of(task.getId()));
        events.getObject().gone(task);
        if (outcome != null) {
            task.getExecution().setVariableLocal(OUTCOME, outcome);
        }
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.setActivityBehavior(new SkippedInReplay(
                activity.getActivityBehavior(), () -> events.getObject().replaying()));
    }

    /**
     * A call activity is a scope of its own that goes before the gateway behind it is asked; the outcome, mapped into it,
     * moves up to the branch.
     */
    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) ended -> {
            ExecutionEntity called = (ExecutionEntity) ended;
            Object outcome = called.getVariableLocal(OUTCOME);
            if (outcome != null && called.getParent() != null) {
                called.getParent().setVariableLocal(OUTCOME, outcome);
            }
        });
    }
}
