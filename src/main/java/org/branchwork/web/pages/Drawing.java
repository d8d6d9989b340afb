package org.branchwork.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchwork.task.Diagrams.Box;
import org.branchwork.task.Diagrams.Flow;
import org.branchwork.task.Diagrams.Kind;
import org.branchwork.task.Diagrams.Node;
import org.branchwork.task.Diagrams.Plane;
import org.branchwork.task.Diagrams.Point;

/** One plane laid out as the page draws it: whole pixels, labels broken into lines, and the frame around it all. */
record Drawing(
        String id, String title, Frame frame, List<Shape> shapes, List<Line> lines, List<Node> places, String here) {

    private static final int MARGIN = 26;
    private static final int LINE = 14;
    private static final int INNER = 14;
    /** A label of a shape may be that wide whatever room its English text has. */
    private static final int LEAST = 76;

    record Frame(long x, long y, long width, long height) {

        public String box() {
            return x + " " + y + " " + width + " " + height;
        }
    }

    record Text(long x, long y, String text) {}

    /** @param look what the style sheet knows it by */
    record Shape(Node node, String look, long x, long y, long width, long height, List<Text> texts) {

        public long middle() {
            return x + width / 2;
        }

        public long centre() {
            return y + height / 2;
        }

        public long radius() {
            return width / 2;
        }

        /** Where the word stands that the case is here: above the shape, and above a label that stands there. */
        public long tag() {
            long label = texts.stream()
                    .mapToLong(Text::y)
                    .map(at -> at - LINE + 3)
                    .min()
                    .orElse(y);
            return Math.min(y, label) - 6;
        }

        public String diamond() {
            return Stream.of(
                            middle() + "," + y,
                            x + width + "," + centre(),
                            middle() + "," + (y + height),
                            x + "," + centre())
                    .collect(Collectors.joining(" "));
        }
    }

    record Line(String points, List<Text> texts) {}

    /** @param separator between the names of the places where the case is */
    static Drawing of(Plane plane, String separator) {
        String here = plane.here().stream().map(Node::text).distinct().collect(Collectors.joining(separator));
        return new Drawing(
                plane.id(),
                plane.title(),
                frame(plane),
                plane.nodes().stream().map(Drawing::shape).toList(),
                plane.flows().stream().map(Drawing::line).toList(),
                plane.here(),
                here);
    }

    private static Shape shape(Node node) {
        Box box = node.box();
        String look = node.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (node.here() ? " here" : node.passed() ? " passed" : "");
        return new Shape(
                node, look, (long) box.x(), (long) box.y(), (long) box.width(), (long) box.height(), texts(node));
    }

    private static List<Text> texts(Node node) {
        if (node.text() == null) {
            return List.of();
        }
        if (node.beside() != null) {
            return beside(node.text(), node.beside(), node.box());
        }
        Box box = node.box();
        List<String> lines = LabelLines.of(node.text(), box.width() - INNER);
        boolean frame = node.kind() == Kind.FRAME;
        double first = frame ? box.y() + LINE + 2 : box.y() + box.height() / 2 + 4 - (lines.size() - 1) * LINE / 2.0;
        return placed(lines, box.x() + box.width() / 2, first);
    }

    /** What stands above its shape grows upwards. */
    private static List<Text> beside(String text, Box label, Box shape) {
        List<String> lines = LabelLines.of(text, Math.max(label.width() + INNER, LEAST));
        boolean above = label.y() + label.height() <= shape.y();
        double more = lines.size() * LINE - label.height();
        double first = label.y() + LINE - 3 - (above && more > 0 ? more : 0);
        return placed(lines, label.x() + label.width() / 2, first);
    }

    /** Beside a line, which it must not cross: it begins where its place begins. */
    private static List<Text> along(String text, Box label) {
        return placed(LabelLines.of(text, Math.max(label.width() + INNER, LEAST)), label.x(), label.y() + LINE - 3);
    }

    private static List<Text> placed(List<String> lines, double x, double first) {
        List<Text> texts = new ArrayList<>();
        for (String line : lines) {
            texts.add(new Text(Math.round(x), Math.round(first) + (long) texts.size() * LINE, line));
        }
        return texts;
    }

    private static Line line(Flow flow) {
        String points = flow.points().stream()
                .map(point -> Math.round(point.x()) + "," + Math.round(point.y()))
                .collect(Collectors.joining(" "));
        boolean labelled = flow.text() != null && flow.beside() != null;
        return new Line(points, labelled ? along(flow.text(), flow.beside()) : List.of());
    }

    private static Frame frame(Plane plane) {
        List<Box> boxes = Stream.of(
                        plane.nodes().stream().map(Node::box),
                        plane.nodes().stream().map(Node::beside),
                        plane.flows().stream().map(Flow::beside),
                        plane.flows().stream()
                                .flatMap(flow -> flow.points().stream())
                                .map(Drawing::at))
                .flatMap(some -> some)
                .filter(box -> box != null)
                .toList();
        double left = boxes.stream().mapToDouble(Box::x).min().orElse(0) - MARGIN;
        double top = boxes.stream().mapToDouble(Box::y).min().orElse(0) - MARGIN;
        double right =
                boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0) + MARGIN;
        double bottom =
                boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0) + MARGIN;
        return new Frame(Math.round(left), Math.round(top), Math.round(right - left), Math.round(bottom - top));
    }

    private static Box at(Point point) {
        return new Box(point.x(), point.y(), 0, 0);
    }
}
