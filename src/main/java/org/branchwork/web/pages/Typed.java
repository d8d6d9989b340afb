package org.branchwork.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchwork.task.FieldView;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the inputs of a form, as text: filled in beforehand, or as somebody typed it and may have to correct it.
 *
 * @param texts by field, all that is chosen or the one text
 * @param rows  by list field, each row's texts by the key of its input
 */
record Typed(Map<String, List<String>> texts, Map<String, List<Map<String, String>>> rows) {

    private static final String LIST = "list";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d{1,4})]\\.(\\w+)");

    static Typed prefilled(List<FieldView> fields) {
        Typed typed = new Typed(new HashMap<>(), new HashMap<>());
        for (FieldView field : fields) {
            JsonNode value = JSON.valueToTree(field.value());
            if (field.type().equals(LIST)) {
                List<Map<String, String>> rows = new ArrayList<>();
                value.forEach(row -> rows.add(row(row)));
                typed.rows.put(field.key(), rows);
            } else {
                typed.texts.put(field.key(), texts(value));
            }
        }
        return typed;
    }

    private static Map<String, String> row(JsonNode row) {
        Map<String, String> cells = new HashMap<>();
        row.properties().forEach(cell -> cells.put(cell.getKey(), text(cell.getValue())));
        return cells;
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(one -> texts.add(text(one)));
        } else if (!value.isNull() && !value.isMissingNode()) {
            texts.add(text(value));
        }
        return texts;
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asText();
    }

    static Typed sent(List<FieldView> fields, MultiValueMap<String, String> parameters) {
        Typed typed = new Typed(new HashMap<>(), new HashMap<>());
        for (FieldView field : fields) {
            if (field.type().equals(LIST)) {
                typed.rows.put(field.key(), rows(field.key(), parameters));
            } else {
                typed.texts.put(field.key(), parameters.getOrDefault(field.key(), List.of()));
            }
        }
        return typed;
    }

    private static List<Map<String, String>> rows(String list, MultiValueMap<String, String> parameters) {
        Map<Integer, Map<String, String>> rows = new HashMap<>();
        parameters.forEach((name, texts) -> {
            Matcher cell = CELL.matcher(name);
            if (cell.matches() && cell.group(1).equals(list)) {
                rows.computeIfAbsent(Integer.valueOf(cell.group(2)), index -> new HashMap<>())
                        .put(cell.group(3), texts.get(0));
            }
        });
        return new ArrayList<>(
                new TreeSet<>(rows.keySet()).stream().map(rows::get).toList());
    }

    void addRow(String list) {
        rows.computeIfPresent(list, (key, before) -> {
            before.add(new HashMap<>());
            return before;
        });
    }

    /** @param named as {@code exclusions:0} */
    void removeRow(String named) {
        String[] parts = named.split(":", 2);
        List<Map<String, String>> before = rows.getOrDefault(parts[0], List.of());
        if (parts.length == 2 && parts[1].matches("\\d{1,4}") && Integer.parseInt(parts[1]) < before.size()) {
            before.remove(Integer.parseInt(parts[1]));
        }
    }

    /** A row nobody wrote into is no row. */
    void dropEmptyRows() {
        rows.values().forEach(all -> all.removeIf(row -> row.values().stream().allMatch(String::isBlank)));
    }

    String text(String field) {
        List<String> all = texts.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }
}
