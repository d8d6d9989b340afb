package org.branchwork.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The diagram of the whole path in Cockpit, with every case at its stage and every standstill marked. */
@Component("pipeline")
public class Pipeline {

    private final RepositoryService repository;

    Pipeline(RepositoryService repository) {
        this.repository = repository;
    }

    public String address() {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(EngineProcedure.PARENT)
                .latestVersion()
                .singleResult()
                .getId();
        return "/camunda/app/cockpit/default/#/process-definition/" + definition + "/runtime";
    }
}
