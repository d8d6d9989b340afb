package org.branchwork.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchwork.task.Standstill;
import org.branchwork.task.Standstills;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The same incidents that Cockpit shows on its diagrams, one line for each place. */
@Component
class EngineStandstills implements Standstills {

    /** At most so many processes one within the other show the same incident. */
    private static final int TOLD_UPWARDS = 4;

    private final RuntimeService runtime;

    EngineStandstills(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public List<Standstill> all() {
        return standstills(runtime.createIncidentQuery().list());
    }

    @Override
    public List<Standstill> helpless(int most) {
        List<Incident> found = new ArrayList<>();
        for (String type : List.of(Incident.FAILED_JOB_HANDLER_TYPE, TaskIncidents.NOBODY)) {
            found.addAll(runtime.createIncidentQuery().incidentType(type).listPage(0, most * TOLD_UPWARDS));
        }
        return standstills(found).stream().limit(most).toList();
    }

    private List<Standstill> standstills(List<Incident> found) {
        Map<String, List<Incident>> places = found.stream()
                .filter(EngineStandstills::arisesHere)
                .collect(Collectors.groupingBy(Incident::getConfiguration));
        Map<String, String> caseNumbers = caseNumbers(places.values());
        return places.values().stream()
                .map(incidents -> standstill(incidents, caseNumbers))
                .toList();
    }

    /** An incident is told upwards to the calling processes; there it only points to its cause. */
    private static boolean arisesHere(Incident incident) {
        return incident.getId().equals(incident.getRootCauseIncidentId())
                && incident.getConfiguration() != null
                && incident.getProcessInstanceId() != null;
    }

    private Map<String, String> caseNumbers(Collection<List<Incident>> places) {
        Set<String> instances = places.stream()
                .map(incidents -> incidents.get(0).getProcessInstanceId())
                .collect(Collectors.toSet());
        return instances.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private static Standstill standstill(List<Incident> incidents, Map<String, String> caseNumbers) {
        Incident one = incidents.get(0);
        Set<Standstill.Reason> reasons = new TreeSet<>();
        incidents.forEach(incident -> reasons.add(reason(incident)));
        boolean failed = reasons.contains(Standstill.Reason.FAILED);
        return new Standstill(
                reasons,
                caseNumbers.get(one.getProcessInstanceId()),
                failed ? null : one.getConfiguration(),
                one.getActivityId(),
                one.getProcessInstanceId());
    }

    private static Standstill.Reason reason(Incident incident) {
        return switch (incident.getIncidentType()) {
            case TaskIncidents.OVERDUE -> Standstill.Reason.OVERDUE;
            case TaskIncidents.NOBODY -> Standstill.Reason.NOBODY;
            default -> Standstill.Reason.FAILED;
        };
    }
}
