package org.branchwork.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.task.FieldView;

/** Turns what was typed into the plain values the doorway takes; what cannot be read goes on as text, to be refused there. */
final class PlainValues {

    private PlainValues() {}

    /** Every field of the form is there; null stands for an empty one. */
    static Map<String, Object> of(List<FieldView> fields, Typed typed) {
        Map<String, Object> values = new HashMap<>();
        for (FieldView field : fields) {
            values.put(field.key(), value(field, typed));
        }
        return values;
    }

    private static Object value(FieldView field, Typed typed) {
        return switch (field.type()) {
            case "list" -> rows(field, typed);
            case "checklist", "taglist" -> chosen(typed.texts().getOrDefault(field.key(), List.of()));
            default -> single(field.type(), typed.text(field.key()));
        };
    }

    private static List<String> chosen(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }

    private static List<Map<String, Object>> rows(FieldView list, Typed typed) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, String> typedRow : typed.rows().getOrDefault(list.key(), List.of())) {
            Map<String, Object> row = new HashMap<>();
            list.items()
                    .forEach(item -> row.put(item.key(), single(item.type(), typedRow.getOrDefault(item.key(), ""))));
            rows.add(row);
        }
        return rows;
    }

    private static Object single(String type, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "number" -> number(stripped);
            case "boolean" -> flag(stripped);
            case "text", "textarea" -> text;
            default -> stripped;
        };
    }

    private static Object number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static Object flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> text;
        };
    }
}
