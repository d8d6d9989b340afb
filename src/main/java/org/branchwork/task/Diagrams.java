package org.branchwork.task;

import java.util.List;
import java.util.Locale;

/** The drawings of the models a case runs through, with its position, wherever the models are kept. */
public interface Diagrams {

    enum Kind {
        START,
        CATCH,
        BOUNDARY,
        END,
        USER_TASK,
        SERVICE_TASK,
        RECEIVE_TASK,
        CALL,
        /** A part that is drawn on a plane of its own. */
        FOLDED,
        /** A part that is drawn where it is. */
        FRAME,
        EXCLUSIVE,
        PARALLEL
    }

    enum Sign {
        NONE,
        TIMER,
        MESSAGE,
        TERMINATE
    }

    record Point(double x, double y) {}

    record Box(double x, double y, double width, double height) {}

    /**
     * @param text   in the reader's language, or null
     * @param beside where the text stands if not within the shape, or null
     * @param here   whether the case is here now
     * @param passed whether it has been here and left, since the model was begun
     * @param many   whether several people do it side by side
     */
    record Node(
            String id,
            Kind kind,
            Sign sign,
            String text,
            Box box,
            Box beside,
            boolean here,
            boolean passed,
            boolean many) {}

    record Flow(String id, String text, List<Point> points, Box beside) {}

    /** One drawing: a model, or a part of it that is folded elsewhere. */
    record Plane(String id, String title, List<Node> nodes, List<Flow> flows) {

        public List<Node> here() {
            return nodes.stream()
                    .filter(node -> node.here() && node.text() != null)
                    .toList();
        }
    }

    /** From the whole path to the piece the case is in; of a case at which nothing runs any more, the whole path alone. */
    List<Plane> of(String caseNumber, Locale locale);
}
