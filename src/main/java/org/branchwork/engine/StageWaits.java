package org.branchwork.engine;

import java.util.List;
import java.util.Optional;
import org.branchwork.admission.Procedure;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Passes the timer or message a walked stage is waiting at, when the step behind it is known to have been taken. */
@Component
class StageWaits {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;
    private final Procedure procedure;

    StageWaits(
            RuntimeService runtime, RepositoryService repository, ManagementService management, Procedure procedure) {
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
        this.procedure = procedure;
    }

    /** Passes the nearest event before the task at which the case is waiting; answers whether there was one. */
    boolean passBefore(String caseNumber, String taskKey, String subject) {
        List<ProcessInstance> instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list();
        for (ProcessInstance instance : instances) {
            var model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
            for (String event : Waypoints.before(model, taskKey)) {
                if (pass(instance, event, caseNumber, subject)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean pass(ProcessInstance instance, String event, String caseNumber, String subject) {
        Optional<Job> timer =
                management.createJobQuery().processInstanceId(instance.getId()).activityId(event).list().stream()
                        .findFirst();
        if (timer.isPresent()) {
            management.executeJob(timer.get().getId());
            return true;
        }
        Optional<EventSubscription> message =
                runtime
                        .createEventSubscriptionQuery()
                        .processInstanceId(instance.getId())
                        .activityId(event)
                        .list()
                        .stream()
                        .findFirst();
        return message.isPresent()
                && (subject == null
                        ? procedure.signal(caseNumber, message.get().getEventName())
                        : procedure.signal(caseNumber, message.get().getEventName(), subject));
    }
}
