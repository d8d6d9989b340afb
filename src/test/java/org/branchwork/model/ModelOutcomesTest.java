package org.branchwork.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the models leave with, and what their decisions ask for. */
class ModelOutcomesTest {

    /** The process map, section 1. */
    static final Map<String, Set<String>> OUTCOMES = Map.of(
            "membership", Set.of(),
            "application", Set.of("TALKED", "REDIRECTED", "REFUSED"),
            "cultivation", Set.of("MATURE", "REMOVED", "NOT_DETERMINED"),
            "development-target", Set.of("READY", "KEEP_CULTIVATING", "NOT_QUALIFIED"),
            "acceptance", Set.of("ACCEPTED", "NOT_ACCEPTED", "REFUSED", "STOPPED"),
            "probation", Set.of("CONVERTED", "CANCELLED"),
            "public-notice", Set.of("CLEAR", "UPHELD"),
            "branch-vote", Set.of("ADOPTED", "REJECTED"),
            "committee-approval", Set.of("APPROVED", "REFUSED", "RETURNED"));

    private static final Set<String> STAGES =
            Set.of("application", "cultivation", "development-target", "acceptance", "probation");

    private static final Pattern LEAVES = Pattern.compile("\\$\\{stage\\.leavesWith\\(execution, '([A-Z_]+)'\\)}");
    private static final Pattern ASKS = Pattern.compile("\\$\\{outcome == '([A-Z_]+)'}");

    static List<ModelFile> models() {
        return ModelFile.all();
    }

    /** Several ends may hand up the same outcome, where one would need lines that cross. */
    @ParameterizedTest
    @MethodSource("models")
    void everyOutcomeOfTheProcessMapIsLeftWithAndNoOther(ModelFile file) {
        Set<String> left = file.elements(EndEvent.class).stream()
                .flatMap(end -> listeners(end).stream())
                .map(listener -> only(LEAVES, listener.getCamundaExpression()))
                .collect(Collectors.toSet());
        assertThat(left).isEqualTo(OUTCOMES.get(file.id()));
    }

    /** The end of one parallel branch, or of a sub-process, is silent; every other end of a stage or piece hands something up. */
    @ParameterizedTest
    @MethodSource("models")
    void anEndOfTheWholeModelHandsAnOutcomeUp(ModelFile file) {
        for (EndEvent end : file.elements(EndEvent.class)) {
            boolean whole =
                    end.getParentElement() instanceof Process && !file.id().equals("membership");
            assertThat(listeners(end)).as(end.getId()).hasSize(whole ? 1 : 0).allSatisfy(listener -> assertThat(
                            listener.getCamundaEvent())
                    .isEqualTo("start"));
        }
    }

    /** Where a fork has not been joined again, other tokens live on: the end must take them along. */
    @ParameterizedTest
    @MethodSource("models")
    void anEndReachedWhileOthersRunTerminates(ModelFile file) {
        Collection<EndEvent> ends = file.elements(EndEvent.class);
        boolean severalRun = ends.stream().anyMatch(ModelOutcomesTest::terminates);
        for (EndEvent end : ends) {
            if (end.getParentElement() instanceof Process && afterAnOpenFork(end)) {
                assertThat(terminates(end)).as(end.getId()).isTrue();
            }
        }
        assertThat(severalRun)
                .isEqualTo(
                        Set.of("cultivation", "development-target", "probation", "public-notice", "committee-approval")
                                .contains(file.id()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aStageSaysThatItBegins(ModelFile file) {
        for (StartEvent start : file.elements(StartEvent.class)) {
            boolean begins = start.getParentElement() instanceof Process && STAGES.contains(file.id());
            assertThat(listeners(start))
                    .as(start.getId())
                    .extracting(CamundaExecutionListener::getCamundaExpression)
                    .isEqualTo(begins ? List.of("${stage.begins(execution)}") : List.of());
        }
    }

    /** The default takes the outcome that is left over, so that the drawing shows where each leads. */
    @ParameterizedTest
    @MethodSource("models")
    void aDecisionAsksForWhatTheStepBeforeItCanAnswer(ModelFile file) throws IOException {
        for (ExclusiveGateway gateway : file.elements(ExclusiveGateway.class)) {
            Set<String> asked = gateway.getOutgoing().stream()
                    .filter(flow -> flow.getConditionExpression() != null)
                    .map(flow -> only(ASKS, flow.getConditionExpression().getTextContent()))
                    .filter(outcome -> outcome != null)
                    .collect(toSet());
            if (!asked.isEmpty()) {
                Set<String> answers =
                        answers(gateway.getIncoming().iterator().next().getSource());
                assertThat(answers).as(gateway.getId()).containsAll(asked).hasSizeGreaterThan(asked.size());
            }
        }
    }

    private static Set<String> answers(FlowNode step) throws IOException {
        if (step instanceof CallActivity call) {
            return OUTCOMES.get(call.getCalledElement());
        }
        if (step instanceof UserTask task) {
            return options(new ObjectMapper()
                    .readTree(Path.of("forms", task.getId() + ".form").toFile()));
        }
        // a gateway before it asked something else: the outcome is that of the step before
        return answers(step.getIncoming().iterator().next().getSource());
    }

    private static Set<String> options(JsonNode form) {
        Set<String> found = new TreeSet<>();
        for (JsonNode component : form.findParents("key")) {
            if (component.path("key").asText().equals("outcome")) {
                component
                        .path("values")
                        .forEach(value -> found.add(value.path("value").asText()));
            }
        }
        return found;
    }

    /** Walks back: a fork met before a join is still open. */
    private static boolean afterAnOpenFork(FlowNode node) {
        return walk(node, new TreeSet<>());
    }

    private static boolean walk(FlowNode node, Set<String> seen) {
        if (!seen.add(node.getId())) {
            return false;
        }
        if (node instanceof ParallelGateway) {
            return node.getOutgoing().size() > 1;
        }
        return node.getIncoming().stream().map(SequenceFlow::getSource).anyMatch(source -> walk(source, seen));
    }

    private static boolean terminates(EndEvent end) {
        return end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
    }

    private static List<CamundaExecutionListener> listeners(FlowNode node) {
        return node.getExtensionElements() == null
                ? List.of()
                : List.copyOf(node.getExtensionElements().getChildElementsByType(CamundaExecutionListener.class));
    }

    private static String only(Pattern pattern, String text) {
        return Stream.of(pattern.matcher(text))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(null);
    }
}
