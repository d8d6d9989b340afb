package org.branchwork.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The events a token may be waiting at before it reaches a task, nearest first; and the task an event leads to. */
final class Waypoints {

    private Waypoints() {}

    static List<String> before(BpmnModelInstance model, String taskKey) {
        List<String> waits = new ArrayList<>();
        ModelElementInstance start = model.getModelElementById(taskKey);
        if (!(start instanceof FlowNode task)) {
            return waits;
        }
        Set<FlowNode> seen = new HashSet<>(Set.of(task));
        Deque<FlowNode> open = new ArrayDeque<>(sources(task));
        while (!open.isEmpty()) {
            FlowNode node = open.poll();
            if (!seen.add(node) || node instanceof UserTask) {
                continue;
            }
            if (node instanceof Event || node instanceof ReceiveTask) {
                waits.add(node.getId());
            }
            open.addAll(sources(node));
        }
        return waits;
    }

    /** The nearest task behind an event, or null. A sub-process is entered at its start. */
    static String firstTaskAfter(BpmnModelInstance model, String event) {
        ModelElementInstance start = model.getModelElementById(event);
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>();
        if (start instanceof FlowNode node) {
            open.add(node);
        }
        while (!open.isEmpty()) {
            FlowNode node = open.poll();
            if (node instanceof UserTask) {
                return node.getId();
            }
            if (seen.add(node)) {
                open.addAll(targets(node));
            }
        }
        return null;
    }

    private static List<FlowNode> targets(FlowNode node) {
        if (node instanceof SubProcess inner) {
            return inner.getChildElementsByType(StartEvent.class).stream()
                    .map(FlowNode.class::cast)
                    .toList();
        }
        return node.getOutgoing().stream().map(SequenceFlow::getTarget).toList();
    }

    /** What leads to a node; the start of a sub-process is led to by what leads to the sub-process. */
    private static List<FlowNode> sources(FlowNode node) {
        List<FlowNode> sources = new ArrayList<>();
        for (SequenceFlow flow : node.getIncoming()) {
            sources.add(flow.getSource());
        }
        if (node instanceof StartEvent && node.getParentElement() instanceof SubProcess parent) {
            sources.addAll(sources(parent));
        }
        if (node instanceof BoundaryEvent) {
            return List.of();
        }
        return sources;
    }
}
