package org.branchwork.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets fields that belong side by side into rows, so that a form fits one screen beside Tasklist's list. The order stays, and
 * on a narrow window the form library sets everything below each other again.
 */
final class FormColumns {

    /** The form library's grid. */
    private static final int WHOLE = 16;

    private static final int MOST = 3;

    /** Boxes to tick that still leave room for another field beside them. */
    private static final int BESIDE = 5;

    private FormColumns() {}

    static void set(ArrayNode components, String within) {
        List<ObjectNode> row = new ArrayList<>();
        int rows = 0;
        for (JsonNode node : components) {
            ObjectNode component = (ObjectNode) node;
            if (component.path("components") instanceof ArrayNode inner) {
                set(inner, component.path("id").asText());
            }
            boolean full = row.size() == MOST || width(row) + width(component) > WHOLE;
            if (full && !row.isEmpty()) {
                close(row, within, rows++);
            }
            row.add(component);
        }
        close(row, within, rows);
    }

    /** The least a field needs to be read and written in. */
    private static int width(ObjectNode component) {
        String type = component.path("type").asText();
        boolean day = component.path("subtype").asText().equals("date");
        return switch (type) {
            case "number", "checkbox" -> 5;
            case "datetime" -> day ? 5 : 8;
            case "checklist" -> component.path("values").size() > BESIDE ? WHOLE : 8;
            case "textfield", "select", "taglist", "radio", "textarea" -> 8;
            default -> WHOLE;
        };
    }

    private static int width(List<ObjectNode> row) {
        return row.stream().mapToInt(FormColumns::width).sum();
    }

    /** What is left over goes to the last; a single line alone stays short. */
    private static void close(List<ObjectNode> row, String within, int number) {
        int share = WHOLE / Math.max(1, row.size());
        for (int i = 0; i < row.size(); i++) {
            boolean last = i == row.size() - 1;
            boolean alone = row.size() == 1;
            int columns = alone ? alone(row.get(i)) : last ? WHOLE - share * i : share;
            row.get(i)
                    .putObject("layout")
                    .put("row", "row_" + within + "_" + number)
                    .put("columns", columns);
        }
        row.clear();
    }

    private static int alone(ObjectNode component) {
        String type = component.path("type").asText();
        return width(component) == WHOLE || type.equals("textarea") || type.equals("checklist") ? WHOLE : WHOLE / 2;
    }
}
