package org.branchwork.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.branchwork.task.FieldView;

/** Makes the inputs of a form from its fields and what stands in them. */
final class Boxes {

    /** More choices than these are easier to find in a list that opens. */
    private static final int MOST_RADIOS = 6;

    private static final int DATETIME_TO_THE_MINUTE = 16;

    private final Typed typed;
    private final List<Complaint> wrong;
    private final boolean files;

    Boxes(Typed typed, List<Complaint> wrong) {
        this(typed, wrong, false);
    }

    /** @param files whether files may be sent along */
    Boxes(Typed typed, List<Complaint> wrong, boolean files) {
        this.typed = typed;
        this.wrong = wrong;
        this.files = files;
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
                .flatMap(field -> withFile(field, box(field)))
                .toList();
    }

    /** Beside what may be a file: choosing one, or one the case has already. */
    private Stream<Box> withFile(FieldView field, Box box) {
        if (!files || !Attachments.takes(field.key())) {
            return Stream.of(box);
        }
        Box file = attached(Attachments.FILE, "file", field, List.of());
        if (field.key().equals(Attachments.LETTER)) {
            return Stream.of(box, file);
        }
        boolean one = field.options().stream().anyMatch(option -> box.chosen(option.value()));
        Box words = new Box(
                box.name(),
                box.shape(),
                box.label(),
                false,
                List.of(),
                one ? List.of() : box.texts(),
                List.of(),
                box.wrong(),
                false);
        return field.options().isEmpty()
                ? Stream.of(file, words)
                : Stream.of(file, attached(Attachments.PICK, "pick", field, box.texts()), words);
    }

    private static Box attached(String before, String shape, FieldView field, List<String> texts) {
        return new Box(
                before + field.key(), shape, field.label(), false, field.options(), texts, List.of(), List.of(), false);
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
