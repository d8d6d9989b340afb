package org.branchwork.engine;

import java.util.Collection;
import java.util.List;
import org.branchwork.task.Diagrams.Kind;
import org.branchwork.task.Diagrams.Sign;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a node of a model is, as it is drawn. */
final class DrawnKinds {

    private record Drawn(Class<? extends FlowNode> type, Kind kind) {}

    /** A boundary event is a catch event too, so it stands before. */
    private static final List<Drawn> KINDS = List.of(
            new Drawn(StartEvent.class, Kind.START),
            new Drawn(BoundaryEvent.class, Kind.BOUNDARY),
            new Drawn(CatchEvent.class, Kind.CATCH),
            new Drawn(EndEvent.class, Kind.END),
            new Drawn(UserTask.class, Kind.USER_TASK),
            new Drawn(ServiceTask.class, Kind.SERVICE_TASK),
            new Drawn(ReceiveTask.class, Kind.RECEIVE_TASK),
            new Drawn(CallActivity.class, Kind.CALL),
            new Drawn(ExclusiveGateway.class, Kind.EXCLUSIVE),
            new Drawn(ParallelGateway.class, Kind.PARALLEL));

    private DrawnKinds() {}

    static Kind kind(FlowNode node, boolean folded) {
        if (node instanceof SubProcess) {
            return folded ? Kind.FOLDED : Kind.FRAME;
        }
        return KINDS.stream()
                .filter(one -> one.type.isInstance(node))
                .map(Drawn::kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "never drawn: " + node.getElementType().getTypeName()));
    }

    static Sign sign(FlowNode node) {
        Collection<EventDefinition> definitions = node instanceof CatchEvent event
                ? event.getEventDefinitions()
                : node instanceof EndEvent end ? end.getEventDefinitions() : List.of();
        for (EventDefinition definition : definitions) {
            if (definition instanceof TimerEventDefinition) {
                return Sign.TIMER;
            }
            if (definition instanceof MessageEventDefinition) {
                return Sign.MESSAGE;
            }
            if (definition instanceof TerminateEventDefinition) {
                return Sign.TERMINATE;
            }
        }
        return Sign.NONE;
    }
}
