package org.branchwork.model;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.branchwork.OwnMessages;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model can be looked at: complete, small enough for one screen, in two languages. */
class ModelDrawingTest {

    private static final int MOST_NODES = 25;

    private static final Properties CHINESE = new Properties();

    static List<ModelFile> models() {
        return ModelFile.all();
    }

    @BeforeAll
    static void readChinese() throws IOException {
        try (Reader texts = Files.newBufferedReader(Path.of("src/main/resources/messages-models_zh_CN.properties"))) {
            CHINESE.load(texts);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeHasAShapeAndEveryFlowAnEdge(ModelFile file) {
        assertThat(file.elements(BpmnShape.class))
                .extracting(shape -> shape.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(file.elements(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .toList());
        assertThat(file.elements(BpmnEdge.class))
                .extracting(edge -> edge.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(file.elements(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsOfTheDrawingFollowWhatIsDrawn(ModelFile file) {
        assertThat(file.elements(BpmnShape.class)).allSatisfy(shape -> assertThat(shape.getId())
                .isEqualTo("shape_" + shape.getBpmnElement().getId()));
        assertThat(file.elements(BpmnEdge.class)).allSatisfy(edge -> assertThat(edge.getId())
                .isEqualTo("edge_" + edge.getBpmnElement().getId()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void onePlaneHoldsAtMostTwentyFiveNodes(ModelFile file) {
        assertThat(file.elements(BpmnPlane.class)).isNotEmpty().allSatisfy(plane -> assertThat(
                        plane.getDiagramElements().stream()
                                .filter(BpmnShape.class::isInstance)
                                .count())
                .as(plane.getId())
                .isBetween(1L, (long) MOST_NODES));
    }

    @ParameterizedTest
    @MethodSource("models")
    void linesRunStraightFromShapeToShape(ModelFile file) {
        Map<String, Bounds> bounds = file.elements(BpmnShape.class).stream()
                .collect(toMap(shape -> shape.getBpmnElement().getId(), BpmnShape::getBounds));
        for (BpmnEdge edge : file.elements(BpmnEdge.class)) {
            SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
            List<Waypoint> points = List.copyOf(edge.getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                Waypoint from = points.get(i - 1);
                Waypoint to = points.get(i);
                assertThat(from.getX().equals(to.getX()) || from.getY().equals(to.getY()))
                        .as("part %s of %s", i, flow.getId())
                        .isTrue();
            }
            assertThat(touches(bounds.get(flow.getSource().getId()), points.get(0)))
                    .as("begin of " + flow.getId())
                    .isTrue();
            assertThat(touches(bounds.get(flow.getTarget().getId()), points.get(points.size() - 1)))
                    .as("end of " + flow.getId())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void textBesideAShapeHasItsPlace(ModelFile file) {
        for (BpmnShape shape : file.elements(BpmnShape.class)) {
            FlowElement element = (FlowElement) shape.getBpmnElement();
            if (element.getName() != null && (element instanceof Event || element instanceof Gateway)) {
                assertThat(shape.getBpmnLabel()).as(element.getId()).isNotNull();
                assertThat(shape.getBpmnLabel().getBounds()).as(element.getId()).isNotNull();
            }
        }
        for (BpmnEdge edge : file.elements(BpmnEdge.class)) {
            if (((FlowElement) edge.getBpmnElement()).getName() != null) {
                assertThat(edge.getBpmnLabel()).as(edge.getId()).isNotNull();
                assertThat(edge.getBpmnLabel().getBounds()).as(edge.getId()).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingButForksAndMergesIsNamed(ModelFile file) {
        assertThat(file.elements(FlowNode.class)).allSatisfy(node -> {
            if (!(node instanceof Gateway)) {
                assertThat(node.getName()).as(node.getId()).isNotBlank();
            }
        });
    }

    @Test
    void everyTextIsThereInChinese() {
        Map<String, String> english = new TreeMap<>();
        for (ModelFile file : models()) {
            english.put(file.id() + "." + file.id(), file.process().getName());
            file.elements(FlowElement.class).stream()
                    .filter(element -> element.getName() != null)
                    .forEach(element -> english.put(file.id() + "." + element.getId(), element.getName()));
        }
        Set<String> chinese = new TreeSet<>(CHINESE.stringPropertyNames());
        assertThat(chinese).isEqualTo(english.keySet());
        assertThat(chinese.stream().collect(toMap(identity(), CHINESE::getProperty)))
                .allSatisfy((key, text) -> assertThat(text).as(key).matches(".*\\p{IsHan}.*"));
    }

    @Test
    void theTextsAreLoadedByTheApplication() {
        assertThat(OwnMessages.bundles()).contains("messages-models");
    }

    /** On the rim: half way in would be drawn over the shape. */
    private static boolean touches(Bounds bounds, Waypoint point) {
        double x = point.getX() - bounds.getX();
        double y = point.getY() - bounds.getY();
        double width = bounds.getWidth();
        double height = bounds.getHeight();
        boolean within = x >= 0 && x <= width && y >= 0 && y <= height;
        return within && (x == 0 || x == width || y == 0 || y == height);
    }
}
