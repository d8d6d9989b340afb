package org.branchwork.model;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.branchwork.admission.PathStep;
import org.branchwork.admission.Stage;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of steps holds against the models: no task without a step, no step without a task. */
class PathStepTest {

    private final Map<String, ModelFile> models =
            ModelFile.all().stream().collect(toMap(ModelFile::id, Function.identity()));

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyUserTaskOfAStageAndOfWhatItCallsBelongsToOneOfItsSteps(Stage stage) {
        List<String> tasks = tasks(stage);
        assertThat(tasks)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(PathStep.of(stage, key)).as(key).isPresent());
        for (PathStep step : PathStep.of(stage)) {
            assertThat(tasks).as(step.name()).contains(step.closing());
        }
    }

    @Test
    void thereAreTwentyFiveNumberedThroughTheStages() {
        assertThat(PathStep.values()).hasSize(25);
        assertThat(PathStep.of(Stage.APPLICATION)).extracting(PathStep::number).containsExactly(1, 2);
        assertThat(PathStep.of(Stage.CULTIVATION)).extracting(PathStep::number).containsExactly(3, 4, 5, 6);
        assertThat(PathStep.of(Stage.DEVELOPMENT_TARGET))
                .extracting(PathStep::number)
                .containsExactly(7, 8, 9, 10, 11);
        assertThat(PathStep.of(Stage.ACCEPTANCE))
                .extracting(PathStep::number)
                .containsExactly(12, 13, 14, 15, 16, 17, 18);
        assertThat(PathStep.of(Stage.PROBATION)).hasSize(7);
    }

    private List<String> tasks(Stage stage) {
        List<String> tasks = new ArrayList<>(keys(stage.key()));
        models.get(stage.key())
                .elements(CallActivity.class)
                .forEach(call -> tasks.addAll(keys(call.getCalledElement())));
        return tasks;
    }

    private List<String> keys(String model) {
        return models.get(model).elements(UserTask.class).stream()
                .map(UserTask::getId)
                .toList();
    }
}
