package org.branchwork.engine.hardening;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.branchwork.audit.AuditTrail;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What somebody does to the engine itself, in Cockpit above all, written into our record in the same transaction. The
 * engine's own log of operations can be deleted there, and goes with its history.
 */
class OperationsAudit implements HistoryEventHandler {

    /** These come through the doorway, which records them itself. */
    private static final Set<String> RECORDED_ELSEWHERE =
            Set.of(UserOperationLogEntry.OPERATION_TYPE_COMPLETE, UserOperationLogEntry.OPERATION_TYPE_CLAIM);

    private final ObjectProvider<AuditTrail> audit;

    OperationsAudit(ObjectProvider<AuditTrail> audit) {
        this.audit = audit;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof UserOperationLogEntryEventEntity operation
                && operation.getUserId() != null
                && !RECORDED_ELSEWHERE.contains(operation.getOperationType())) {
            audit.getObject()
                    .recordAbout(
                            operation.getUserId(),
                            "engine:" + operation.getOperationType(),
                            caseNumber(operation),
                            operation.getProperty(),
                            about(operation));
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private static String caseNumber(UserOperationLogEntryEventEntity operation) {
        if (operation.getProcessInstanceId() == null) {
            return null;
        }
        ExecutionEntity instance =
                Context.getCommandContext().getExecutionManager().findExecutionById(operation.getProcessInstanceId());
        return instance == null ? null : instance.getBusinessKey();
    }

    /** Kinds and ids alone: the values themselves may be what people wrote. */
    private static String about(UserOperationLogEntryEventEntity operation) {
        String id = Stream.of(
                        operation.getTaskId(),
                        operation.getJobId(),
                        operation.getProcessInstanceId(),
                        operation.getBatchId(),
                        operation.getDeploymentId(),
                        operation.getProcessDefinitionKey())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return operation.getEntityType() + " " + id;
    }
}
