package org.branchwork.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.branchwork.task.Diagrams.Box;
import org.branchwork.task.Diagrams.Flow;
import org.branchwork.task.Diagrams.Node;
import org.branchwork.task.Diagrams.Plane;
import org.branchwork.task.Diagrams.Point;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** Reads a model's drawing: its planes with what stands on them, labelled in the reader's language. */
@Component
class ModelPlanes {

    private final RepositoryService repository;
    private final DiagramTexts texts;

    ModelPlanes(RepositoryService repository, DiagramTexts texts) {
        this.repository = repository;
        this.texts = texts;
    }

    /** Planes of a part are told only where the case is in it. */
    List<Plane> of(String definitionId, Set<String> here, Set<String> passed, Locale locale) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definitionId);
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        Position position = new Position(process, withParents(model, here), passed, locale);
        return model.getModelElementsByType(BpmnPlane.class).stream()
                .filter(plane -> plane.getBpmnElement() == process
                        || position.here.contains(plane.getBpmnElement().getId()))
                .map(plane -> plane(plane, position))
                .toList();
    }

    private record Position(Process process, Set<String> here, Set<String> passed, Locale locale) {}

    /** Whoever is in a part is in the whole, too. */
    private static Set<String> withParents(BpmnModelInstance model, Set<String> active) {
        Set<String> here = new HashSet<>();
        for (String id : active) {
            ModelElementInstance element = model.getModelElementById(id);
            while (element instanceof FlowNode node) {
                here.add(node.getId());
                element = node.getParentElement();
            }
        }
        return here;
    }

    private Plane plane(BpmnPlane plane, Position at) {
        BaseElement drawn = plane.getBpmnElement();
        String english = drawn instanceof Process process ? process.getName() : ((FlowElement) drawn).getName();
        return new Plane(
                drawn.getId(),
                texts.label(at.process.getId(), drawn.getId(), english, at.locale),
                plane.getDiagramElements().stream()
                        .filter(BpmnShape.class::isInstance)
                        .map(shape -> node((BpmnShape) shape, at))
                        .toList(),
                plane.getDiagramElements().stream()
                        .filter(BpmnEdge.class::isInstance)
                        .map(edge -> flow((BpmnEdge) edge, at))
                        .toList());
    }

    private Node node(BpmnShape shape, Position at) {
        FlowNode element = (FlowNode) shape.getBpmnElement();
        boolean folded = element instanceof SubProcess && !shape.isExpanded();
        return new Node(
                element.getId(),
                DrawnKinds.kind(element, folded),
                DrawnKinds.sign(element),
                text(element, at),
                box(shape.getBounds()),
                beside(shape.getBpmnLabel()),
                // a part drawn where it is shows its position itself
                at.here.contains(element.getId()) && (folded || !(element instanceof SubProcess)),
                at.passed.contains(element.getId()),
                element instanceof Activity activity
                        && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics);
    }

    private Flow flow(BpmnEdge edge, Position at) {
        FlowElement element = (FlowElement) edge.getBpmnElement();
        List<Point> points = edge.getWaypoints().stream()
                .map(point -> new Point(point.getX(), point.getY()))
                .toList();
        return new Flow(element.getId(), text(element, at), points, beside(edge.getBpmnLabel()));
    }

    private String text(FlowElement element, Position at) {
        return element.getName() == null
                ? null
                : texts.label(at.process.getId(), element.getId(), element.getName(), at.locale);
    }

    private static Box beside(BpmnLabel label) {
        return label == null || label.getBounds() == null ? null : box(label.getBounds());
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
