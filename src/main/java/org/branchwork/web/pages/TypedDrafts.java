package org.branchwork.web.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchwork.task.FieldView;

/**
 * A draft as text, and back. Only what differs from what the form is filled with is in it: what nobody touched is filled in
 * afresh when the form opens again, as the day of today.
 */
final class TypedDrafts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int DATETIME_TO_THE_MINUTE = 16;

    private TypedDrafts() {}

    /** Null where nobody has typed anything. */
    static String written(List<FieldView> fields, Typed typed) {
        Typed before = Typed.prefilled(fields);
        Typed changed = new Typed(new HashMap<>(), new HashMap<>());
        for (FieldView field : fields) {
            String key = field.key();
            if (!field.items().isEmpty() && !rows(field, typed).equals(rows(field, before))) {
                changed.rows().put(key, rows(field, typed));
            } else if (field.items().isEmpty() && !texts(field, typed).equals(texts(field, before))) {
                changed.texts().put(key, texts(field, typed));
            }
        }
        try {
            return changed.texts().isEmpty() && changed.rows().isEmpty() ? null : JSON.writeValueAsString(changed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The form as it was left. What it has no field for any more is left out. */
    static Typed laidOver(List<FieldView> fields, String written) {
        Typed typed = Typed.prefilled(fields);
        Typed draft = read(written);
        for (FieldView field : fields) {
            String key = field.key();
            if (draft.texts().containsKey(key)) {
                typed.texts().put(key, draft.texts().get(key));
            }
            if (draft.rows().containsKey(key)) {
                typed.rows()
                        .put(
                                key,
                                rows(field, draft.rows().get(key), typed.rows().get(key)));
            }
        }
        return typed;
    }

    private static Typed read(String written) {
        try {
            return JSON.readValue(written, Typed.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lines that are given are answered, never changed: an answer comes back only to the line it was for. */
    private static List<Map<String, String>> rows(
            FieldView list, List<Map<String, String>> drafted, List<Map<String, String>> given) {
        List<String> fixed = list.items().stream()
                .filter(FieldView::readOnly)
                .map(FieldView::key)
                .toList();
        if (fixed.isEmpty()) {
            return new ArrayList<>(drafted);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> line : given) {
            Map<String, String> row = new HashMap<>(line);
            drafted.stream().filter(one -> same(one, line, fixed)).findFirst().ifPresent(row::putAll);
            rows.add(row);
        }
        return rows;
    }

    private static boolean same(Map<String, String> one, Map<String, String> other, List<String> keys) {
        return keys.stream().allMatch(key -> Objects.equals(plain(one.get(key)), plain(other.get(key))));
    }

    private static List<String> texts(FieldView field, Typed typed) {
        return typed.texts().getOrDefault(field.key(), List.of()).stream()
                .map(text -> plain(text, field))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Map<String, String>> rows(FieldView list, Typed typed) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : typed.rows().getOrDefault(list.key(), List.of())) {
            Map<String, String> cells = new HashMap<>();
            list.items().forEach(item -> {
                String text = plain(row.get(item.key()), item);
                if (!text.isEmpty()) {
                    cells.put(item.key(), text);
                }
            });
            rows.add(cells);
        }
        rows.removeIf(Map::isEmpty);
        return rows;
    }

    private static String plain(String text, FieldView field) {
        String plain = plain(text);
        boolean tooExact = field.type().equals("datetime") && plain.length() > DATETIME_TO_THE_MINUTE;
        return tooExact ? plain.substring(0, DATETIME_TO_THE_MINUTE) : plain;
    }

    /** A browser ends lines in its own way. */
    private static String plain(String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }
}
