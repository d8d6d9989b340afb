package org.branchwork.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.Stage;
import org.branchwork.task.Diagrams;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The models of a case's running processes, each as it was when the process began. */
@Component
class EngineDiagrams implements Diagrams {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final HistoryService history;
    private final ModelPlanes planes;

    EngineDiagrams(RuntimeService runtime, RepositoryService repository, HistoryService history, ModelPlanes planes) {
        this.runtime = runtime;
        this.repository = repository;
        this.history = history;
        this.planes = planes;
    }

    @Override
    public List<Plane> of(String caseNumber, Locale locale) {
        List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list();
        if (running.isEmpty()) {
            return planes.of(latest(), Set.of(), Set.of(), locale);
        }
        List<Plane> drawn = new ArrayList<>();
        outermostFirst(running).forEach(instance -> drawn.addAll(of(instance, locale)));
        return drawn;
    }

    private List<Plane> of(ProcessInstance instance, Locale locale) {
        Set<String> here = runtime.getActiveActivityIds(instance.getId()).stream()
                .map(EngineDiagrams::drawn)
                .collect(Collectors.toSet());
        Set<String> passed =
                history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .finished()
                        .list()
                        .stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .map(EngineDiagrams::drawn)
                        .collect(Collectors.toSet());
        return planes.of(instance.getProcessDefinitionId(), here, passed, locale);
    }

    /** What several people do side by side has a body of its own in the engine, which nobody draws. */
    private static String drawn(String activity) {
        int body = activity.indexOf('#');
        return body < 0 ? activity : activity.substring(0, body);
    }

    /** The path, then what it has called, then what that has called; the engine does not tell the depth. */
    private static List<ProcessInstance> outermostFirst(List<ProcessInstance> running) {
        return running.stream()
                .sorted(Comparator.comparing(EngineDiagrams::depth))
                .toList();
    }

    private static int depth(ProcessInstance instance) {
        String model = instance.getProcessDefinitionId().split(":")[0];
        boolean stage = Arrays.stream(Stage.values()).anyMatch(one -> one.key().equals(model));
        return model.equals(EngineProcedure.PARENT) ? 0 : stage ? 1 : 2;
    }

    private String latest() {
        ProcessDefinition path = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(EngineProcedure.PARENT)
                .latestVersion()
                .singleResult();
        return path.getId();
    }
}
