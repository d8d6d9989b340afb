package org.branchwork.engine;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Procedure;
import org.branchwork.admission.Stage;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the domain asks of the running processes; the business key of each is the case number. */
@Component
class EngineProcedure implements Procedure {

    static final String PARENT = "membership";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    EngineProcedure(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    @Override
    public void start(MembershipCase theCase, String applicantName) {
        runtime.startProcessInstanceByKey(PARENT, theCase.number(), Map.of(TaskDoor.APPLICANT_NAME, applicantName));
    }

    @Override
    public void start(MembershipCase theCase, String applicantName, Stage first) {
        runtime.createProcessInstanceByKey(PARENT)
                .businessKey(theCase.number())
                .setVariables(Map.of(TaskDoor.APPLICANT_NAME, applicantName))
                .startBeforeActivity(first.key())
                .execute();
    }

    @Override
    public boolean signal(String caseNumber, String message) {
        return correlate(message(caseNumber, message));
    }

    @Override
    public boolean signal(String caseNumber, String message, String subject) {
        return correlate(message(caseNumber, message).setVariableToTriggeredScope(TaskDoor.SUBJECT, subject));
    }

    @Override
    public void end(String caseNumber) {
        signal(caseNumber, "case-ended");
    }

    @Override
    public void postpone(String caseNumber, String event, Date until) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .flatMap(
                        instance -> management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(event)
                                .timers()
                                .list()
                                .stream())
                .forEach(timer -> management.setJobDuedate(timer.getId(), until));
    }

    @Override
    public boolean hand(String caseNumber, String fromLogin, String toLogin, String... taskKeys) {
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskAssignee(fromLogin)
                .taskDefinitionKeyIn(taskKeys)
                .list();
        for (Task task : open) {
            tasks.setAssignee(task.getId(), toLogin);
            runtime.setVariableLocal(task.getExecutionId(), TaskDoor.SUBJECT, toLogin);
        }
        return !open.isEmpty();
    }

    @Override
    public boolean askToo(String caseNumber, String login, String repeatedKey, String followingKey) {
        List<Task> round = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKeyIn(repeatedKey, followingKey)
                .list();
        if (round.isEmpty()) {
            return false;
        }
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(
                        round.get(0).getProcessInstanceId())
                .startBeforeActivity(repeatedKey)
                .setVariableLocal(TaskDoor.SUBJECT, login);
        if (round.stream().anyMatch(task -> task.getTaskDefinitionKey().equals(followingKey))) {
            change.cancelAllForActivity(followingKey);
        }
        change.execute();
        return true;
    }

    private MessageCorrelationBuilder message(String caseNumber, String message) {
        return runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseNumber);
    }

    /** Correlating with nobody waiting is no error: the answer says so. */
    private static boolean correlate(MessageCorrelationBuilder message) {
        return !message.correlateAllWithResult().isEmpty();
    }
}
