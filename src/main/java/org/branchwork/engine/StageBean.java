package org.branchwork.engine;

import java.util.Arrays;
import java.util.Optional;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Stage;
import org.branchwork.admission.StageExits;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Called by the models where a stage begins and where a stage or a called piece leaves with its outcome. */
@Component("stage")
public class StageBean {

    private final Cases cases;
    private final StageExits exits;
    private final Replay replay;

    StageBean(Cases cases, StageExits exits, Replay replay) {
        this.cases = cases;
        this.exits = exits;
        this.replay = replay;
    }

    public void begins(DelegateExecution execution) {
        if (!replay.running()) {
            stageOf(execution).ifPresent(stage -> cases.get(execution.getProcessBusinessKey())
                    .enter(stage));
        }
    }

    public void leavesWith(DelegateExecution execution, String outcome) {
        execution.getProcessInstance().setVariableLocal("outcome", outcome);
        if (!replay.running()) {
            stageOf(execution)
                    .ifPresent(stage -> exits.leave(cases.get(execution.getProcessBusinessKey()), stage, outcome));
        }
    }

    private static Optional<Stage> stageOf(DelegateExecution execution) {
        String model = definitionKey(execution);
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.key().equals(model))
                .findFirst();
    }

    /** Definition ids are {@code key:version:id}. */
    private static String definitionKey(DelegateExecution execution) {
        String id = execution.getProcessDefinitionId();
        return id.substring(0, id.indexOf(':'));
    }
}
