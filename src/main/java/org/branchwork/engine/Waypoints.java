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

/** The events a token may be waiting at before it reaches a task, nearest first. */
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
