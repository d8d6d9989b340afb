package org.branchwork.engine;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.Timetable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The timers of a case's process and of all it has called. */
@Component
class EngineTimetable implements Timetable {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final OrganisationTime time;

    EngineTimetable(
            RuntimeService runtime, ManagementService management, RepositoryService repository, OrganisationTime time) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.time = time;
    }

    @Override
    public List<Awaited> of(String caseNumber) {
        Set<String> instances =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet());
        return instances.isEmpty()
                ? List.of()
                : management.createJobQuery().processInstanceIds(instances).timers().active().list().stream()
                        .filter(job -> job.getDuedate() != null)
                        .map(this::awaited)
                        .sorted(Comparator.comparing(Awaited::at))
                        .toList();
    }

    private Awaited awaited(Job timer) {
        JobDefinition definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult();
        LocalDateTime at = LocalDateTime.ofInstant(timer.getDuedate().toInstant(), time.zone());
        String event = definition.getActivityId();
        var model = repository.getBpmnModelInstance(timer.getProcessDefinitionId());
        return new Awaited(event, Waypoints.firstTaskAfter(model, event), at);
    }
}
