package org.branchwork.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.branchwork.task.FieldView;

/** Makes the inputs of a form from its fields and what stands in them. */
final class Boxes {

    /** More choices than these are easier to find in a list that opens. */
    private static final int MOST_RADIOS = 6;

    private static final int DATETIME_TO_THE_MINUTE = 16;

    private final Typed typed;
    private final List<Complaint> wrong;

    Boxes(Typed typed, List<Complaint> wrong) {
        this.typed = typed;
        this.wrong = wrong;
    }

    /** All inputs a page with these values has: what each is called, by its name. */
    static Map<String, String> labels(List<FieldView> fields, Typed typed) {
        Map<String, String> labels = new HashMap<>();
        for (FieldView field : fields) {
            labels.put(field.key(), field.label());
            int rows = typed.rows().getOrDefault(field.key(), List.of()).size();
            for (int row = 0; row < rows; row++) {
                for (FieldView item : field.items()) {
                    labels.put(name(field, row, item), item.label());
                }
            }
        }
        return labels;
    }

    List<Box> of(List<FieldView> fields, Predicate<FieldView> wanted) {
        return fields.stream()
                .filter(wanted)
                .filter(field -> !nothingToAnswer(field))
                .map(this::box)
                .toList();
    }

    /** A list whose lines are given, and none is. */
    private boolean nothingToAnswer(FieldView field) {
        return field.items().stream().anyMatch(FieldView::readOnly)
                && typed.rows().getOrDefault(field.key(), List.of()).isEmpty();
    }

    private Box box(FieldView field) {
        List<List<Box>> rows = new ArrayList<>();
        for (Map<String, String> row : typed.rows().getOrDefault(field.key(), List.of())) {
            int index = rows.size();
            rows.add(field.items().stream()
                    .map(item -> cell(name(field, index, item), item, row.getOrDefault(item.key(), "")))
                    .toList());
        }
        List<String> texts = typed.texts().getOrDefault(field.key(), List.of());
        return box(field.key(), field, shape(field), texts, rows);
    }

    private Box cell(String name, FieldView item, String text) {
        String shape = item.type().equals("select") ? "select" : shape(item);
        return box(name, item, shape, List.of(text), List.of());
    }

    private Box box(String name, FieldView field, String shape, List<String> texts, List<List<Box>> rows) {
        List<String> shown = shape.equals("datetime-local")
                ? texts.stream().map(Boxes::toTheMinute).toList()
                : texts;
        List<Complaint> own =
                wrong.stream().filter(one -> name.equals(one.box())).toList();
        return new Box(
                name, shape, field.label(), field.required(), field.options(), shown, rows, own, field.readOnly());
    }

    private static String toTheMinute(String text) {
        return text.length() > DATETIME_TO_THE_MINUTE ? text.substring(0, DATETIME_TO_THE_MINUTE) : text;
    }

    private static String shape(FieldView field) {
        return switch (field.type()) {
            case "datetime" -> "datetime-local";
            case "boolean" -> "yesno";
            case "checklist", "taglist" -> "checks";
            case "list" -> "rows";
            // a choice that may be left open cannot be taken back once a radio is pressed
            case "select" -> field.required() && field.options().size() <= MOST_RADIOS ? "radios" : "select";
            default -> field.type();
        };
    }

    private static String name(FieldView list, int row, FieldView item) {
        return list.key() + "[" + row + "]." + item.key();
    }
}
