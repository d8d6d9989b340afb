package org.branchwork.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads {@code forms/<task key>.form}: the one place where a form's fields, types and fixed choices are declared. */
@Component
public class FormFiles {

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, List<FormField>> fields = new ConcurrentHashMap<>();
    private final Map<String, List<FormSection>> sections = new ConcurrentHashMap<>();

    /** The input fields in the order of the form; groups are opened up. */
    public List<FormField> fields(String taskKey) {
        return fields.computeIfAbsent(taskKey, key -> {
            List<FormField> found = new ArrayList<>();
            collect(read(key).path("components"), found);
            return List.copyOf(found);
        });
    }

    /** The groups of the form, in order, each with the keys of its fields. */
    public List<FormSection> sections(String taskKey) {
        return sections.computeIfAbsent(taskKey, key -> {
            List<FormSection> found = new ArrayList<>();
            for (JsonNode component : read(key).path("components")) {
                if ("group".equals(component.path("type").asText())) {
                    List<FormField> inside = new ArrayList<>();
                    collect(component.path("components"), inside);
                    found.add(new FormSection(
                            component.path("id").asText(),
                            component.path("label").asText(),
                            inside.stream().map(FormField::key).toList()));
                }
            }
            return List.copyOf(found);
        });
    }

    private JsonNode read(String taskKey) {
        try (var stream = new ClassPathResource("forms/" + taskKey + ".form").getInputStream()) {
            return json.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(JsonNode components, List<FormField> found) {
        for (JsonNode component : components) {
            if ("group".equals(component.path("type").asText())) {
                collect(component.path("components"), found);
            } else if (component.hasNonNull("key") || component.hasNonNull("path")) {
                found.add(field(component));
            }
        }
    }

    private FormField field(JsonNode component) {
        List<FormField> items = new ArrayList<>();
        FieldType type = type(component);
        if (type == FieldType.LIST) {
            collect(component.path("components"), items);
        }
        String key = type == FieldType.LIST
                ? component.path("path").asText()
                : component.path("key").asText();
        String label = component
                .path(type == FieldType.DATE || type == FieldType.DATETIME ? "dateLabel" : "label")
                .asText();
        List<Option> options = new ArrayList<>();
        for (JsonNode value : component.path("values")) {
            options.add(
                    new Option(value.path("value").asText(), value.path("label").asText()));
        }
        boolean readOnly = component.path("readonly").asBoolean(false);
        return new FormField(key, type, label, required(component), options, items, readOnly);
    }

    /**
     * Two kinds of fields say in their properties that they must be answered, where the form library does not look: a
     * yes-or-no, of which it would take only the yes, and the fields in the lines of a list, since a line that is removed
     * with a complaint in it keeps the form shut.
     */
    private static boolean required(JsonNode component) {
        return component.path("validate").path("required").asBoolean(false)
                || component.path("properties").path("required").asBoolean(false);
    }

    private static FieldType type(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "textfield" -> FieldType.TEXT;
            case "textarea" -> FieldType.TEXTAREA;
            case "number" -> FieldType.NUMBER;
            case "datetime" ->
                "datetime".equals(component.path("subtype").asText()) ? FieldType.DATETIME : FieldType.DATE;
            case "checkbox" -> FieldType.BOOLEAN;
            case "select", "radio" -> FieldType.SELECT;
            case "checklist" -> FieldType.CHECKLIST;
            case "taglist" -> FieldType.TAGLIST;
            case "dynamiclist" -> FieldType.LIST;
            default -> throw new IllegalStateException("no such field type: " + component.path("type"));
        };
    }
}
