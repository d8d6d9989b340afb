package org.branchwork.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchwork.organization.Role;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules every model keeps. */
class ModelRulesTest {

    private static final List<ModelFile> MODELS = ModelFile.all();

    private static final Map<Class<? extends BaseElement>, String> KINDS = Map.of(
            StartEvent.class, "start",
            EndEvent.class, "endEvent",
            IntermediateCatchEvent.class, "event",
            BoundaryEvent.class, "event",
            ExclusiveGateway.class, "gateway",
            ParallelGateway.class, "gateway",
            SubProcess.class, "subProcess",
            ServiceTask.class, "serviceTask",
            ReceiveTask.class, "receiveTask",
            SequenceFlow.class, "flow");

    private static final Pattern OUTCOME = Pattern.compile("\\$\\{outcome == '([A-Z_]+)'}");
    private static final Pattern BOOLEAN =
            Pattern.compile("\\$\\{[a-z][A-Za-z]*\\.(is|has|was)[A-Z][A-Za-z]*\\(execution\\.processBusinessKey\\)}"
                    + "|\\$\\{branchVote\\.countsAgree\\(execution\\.processBusinessKey\\)}");

    static List<ModelFile> models() {
        return MODELS;
    }

    @Test
    void thereAreNineModels() {
        assertThat(MODELS)
                .extracting(ModelFile::id)
                .containsExactlyInAnyOrderElementsOf(ModelOutcomesTest.OUTCOMES.keySet());
    }

    @ParameterizedTest
    @MethodSource("models")
    void theProcessIsNamedLikeItsFileAndOutlivesTheCase(ModelFile file) {
        assertThat(file.elements(Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(file.id());
            assertThat(process.getName()).isNotBlank();
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P36500D");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyIdSaysWhatItIsAndMeans(ModelFile file) {
        KINDS.forEach((type, kind) -> assertThat(file.elements(type))
                .allSatisfy(element -> assertThat(element.getId()).matches(kind + "(_[a-z]+([A-Z][a-z]+)*)")));
        assertThat(file.elements(UserTask.class))
                .allSatisfy(task -> assertThat(task.getId()).matches("[a-z]+(-[a-z]+)+"));
        assertThat(file.elements(CallActivity.class))
                .allSatisfy(call -> assertThat(ModelOutcomesTest.OUTCOMES).containsKey(call.getId()));
        assertThat(file.elements(Message.class)).allSatisfy(message -> {
            assertThat(message.getId()).matches("message_[a-z]+([A-Z][a-z]+)*");
            assertThat(message.getName()).matches("[a-z]+(-[a-z]+)*");
        });
        Set<Class<?>> known = Set.of(UserTask.class, CallActivity.class);
        assertThat(file.elements(FlowNode.class))
                .allSatisfy(node -> assertThat(Stream.concat(KINDS.keySet().stream(), known.stream()))
                        .as("kind of " + node.getId())
                        .anyMatch(type -> type.isInstance(node)));
    }

    /** Tools read a node's lists, the engine reads the flow's ends. */
    @ParameterizedTest
    @MethodSource("models")
    void aNodeListsTheFlowsThatMeetThere(ModelFile file) {
        Collection<SequenceFlow> flows = file.elements(SequenceFlow.class);
        assertThat(file.elements(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getOutgoing())
                    .containsExactlyInAnyOrderElementsOf(flows.stream()
                            .filter(flow -> flow.getSource().equals(node))
                            .toList());
            assertThat(node.getIncoming())
                    .containsExactlyInAnyOrderElementsOf(flows.stream()
                            .filter(flow -> flow.getTarget().equals(node))
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aDecisionHasAnswersAndOneDefault(ModelFile file) {
        for (ExclusiveGateway gateway : file.elements(ExclusiveGateway.class)) {
            Collection<SequenceFlow> exits = gateway.getOutgoing();
            if (exits.size() == 1) {
                assertThat(gateway.getName()).as("merging " + gateway.getId()).isNull();
                assertThat(gateway.getIncoming()).hasSizeGreaterThan(1);
                continue;
            }
            assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
            assertThat(gateway.getDefault()).as("default of " + gateway.getId()).isIn(exits);
            assertThat(exits).allSatisfy(exit -> {
                assertThat(exit.getName()).as(exit.getId()).isNotBlank();
                assertThat(exit.getConditionExpression() == null)
                        .as("condition of " + exit.getId())
                        .isEqualTo(exit.equals(gateway.getDefault()));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void conditionsAreAnOutcomeOrOneBooleanOfABean(ModelFile file) {
        for (SequenceFlow flow : file.elements(SequenceFlow.class)) {
            if (flow.getConditionExpression() != null) {
                assertThat(flow.getSource()).as(flow.getId()).isInstanceOf(ExclusiveGateway.class);
                String condition = flow.getConditionExpression().getTextContent();
                assertThat(OUTCOME.matcher(condition).matches()
                                || BOOLEAN.matcher(condition).matches())
                        .as(flow.getId() + " " + condition)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void noIsTheDefaultAndYesIsNot(ModelFile file) {
        assertThat(file.elements(SequenceFlow.class)).allSatisfy(flow -> {
            assertThat(flow.getName()).isNotEqualTo(flow.getConditionExpression() == null ? "Yes" : "No");
        });
    }

    /** A parallel gateway with a second entry waits for both: a loop into a fork would stop for good. */
    @ParameterizedTest
    @MethodSource("models")
    void aParallelGatewayForksOrJoins(ModelFile file) {
        assertThat(file.elements(ParallelGateway.class)).allSatisfy(gateway -> {
            int entries = gateway.getIncoming().size();
            int exits = gateway.getOutgoing().size();
            assertThat(Math.min(entries, exits)).as(gateway.getId()).isEqualTo(1);
            assertThat(Math.max(entries, exits)).as(gateway.getId()).isGreaterThan(1);
            assertThat(gateway.getName()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aTaskHasItsFormAndSomebodyToDoIt(ModelFile file) {
        Set<String> roles = Arrays.stream(Role.values()).map(Role::name).collect(toSet());
        assertThat(file.elements(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getName()).as(task.getId()).isNotBlank();
            assertThat(task.getCamundaFormRef()).isEqualTo(task.getId());
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(task.getCamundaDueDate())
                    .as("due date of " + task.getId())
                    .isNull();
            if (task.getCamundaAssignee() == null) {
                assertThat(task.getCamundaCandidateGroupsList())
                        .as(task.getId())
                        .isNotEmpty()
                        .isSubsetOf(roles);
            } else {
                assertThat(task.getCamundaAssignee()).matches("\\$\\{.+}");
                assertThat(task.getCamundaCandidateGroups()).isNull();
                assertThat(task.getLoopCharacteristics() != null)
                        .isEqualTo(task.getCamundaAssignee().equals("${subject}"));
            }
        });
    }

    @Test
    void everyTaskHasAFormAndEveryFormATask() throws IOException {
        Set<String> tasks = MODELS.stream()
                .flatMap(file -> file.elements(UserTask.class).stream())
                .map(UserTask::getCamundaFormRef)
                .collect(toSet());
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            assertThat(files.map(form -> form.getFileName().toString()).collect(toSet()))
                    .isEqualTo(tasks.stream().map(key -> key + ".form").collect(toSet()));
        }
    }

    @Test
    void aTaskOccursInOneModelOnly() {
        assertThat(MODELS.stream()
                        .flatMap(file -> file.elements(UserTask.class).stream())
                        .map(UserTask::getId))
                .doesNotHaveDuplicates();
    }

    /** Without {@code local}: a variable local to the call is gone before the gateway behind it asks. */
    @ParameterizedTest
    @MethodSource("models")
    void aCallNamesAModelOfTheSameDeploymentAndHandsItsOutcomeUp(ModelFile file) {
        assertThat(file.elements(CallActivity.class)).allSatisfy(call -> {
            assertThat(call.getCalledElement()).isEqualTo(call.getId()).isIn(ModelOutcomesTest.OUTCOMES.keySet());
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(call.getExtensionElements().getChildElementsByType(CamundaIn.class))
                    .extracting(
                            CamundaIn::getCamundaBusinessKey, CamundaIn::getCamundaSource, CamundaIn::getCamundaTarget)
                    .containsExactly(
                            tuple("#{execution.processBusinessKey}", null, null),
                            tuple(null, "applicantName", "applicantName"));
            assertThat(call.getExtensionElements().getChildElementsByType(CamundaOut.class))
                    .extracting(CamundaOut::getCamundaSource, CamundaOut::getCamundaTarget, CamundaOut::getCamundaLocal)
                    .containsExactly(tuple("outcome", "outcome", false));
        });
    }
}
