package org.branchwork.dossier.papers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.CaseStep;
import org.branchwork.task.FieldType;
import org.branchwork.task.FormField;
import org.branchwork.task.FormFiles;
import org.branchwork.task.FormTexts;
import org.branchwork.task.Handlers;
import org.branchwork.task.People;
import org.springframework.stereotype.Component;

/** What was entered at a step, under the labels of its form. */
@Component
class EntryLines {

    /** How a member voted in writing goes into the count; beside his name it stands on no paper. */
    private static final Set<String> VOTES_BY_NAME = Set.of("choice");

    /** Told as the outcome of the step. */
    private static final String OUTCOME = "outcome";

    /** Names an organ by its code. */
    private static final String GROUP = "group";

    private final FormFiles forms;
    private final FormTexts texts;
    private final Handlers handlers;
    private final Heads heads;
    private final ObjectMapper json = new ObjectMapper();

    EntryLines(FormFiles forms, FormTexts texts, Handlers handlers, Heads heads) {
        this.forms = forms;
        this.texts = texts;
        this.handlers = handlers;
        this.heads = heads;
    }

    List<Entry.Line> of(CaseStep step, Locale locale) {
        JsonNode entered = read(step.values());
        if (!handlers.keys().contains(step.key())) {
            return unformed(entered, locale);
        }
        Set<String> people = people(handlers.of(step.key()).form());
        List<Entry.Line> lines = new ArrayList<>();
        for (FormField field : forms.fields(step.key())) {
            String text = text(step.key(), field, entered.path(field.key()), people, locale);
            if (!text.isBlank() && !field.key().equals(OUTCOME)) {
                lines.add(new Entry.Line(texts.label(step.key(), field.key(), field.label(), locale), text));
            }
        }
        return lines;
    }

    private String text(String taskKey, FormField field, JsonNode value, Set<String> people, Locale locale) {
        if (value.isMissingNode() || value.isNull() || VOTES_BY_NAME.contains(field.key())) {
            return "";
        }
        if (field.type() == FieldType.LIST) {
            return rows(taskKey, field, value, people, locale);
        }
        if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(one -> texts.add(text(taskKey, field, one, people, locale)));
            return heads.words(locale).list(texts);
        }
        if (value.isBoolean()) {
            return texts.message(value.asBoolean() ? "paper.yes" : "paper.no", locale);
        }
        if (people.contains(field.key())) {
            return heads.name(value.asText());
        }
        if (field.key().equals(GROUP)) {
            return heads.organ(value.asText());
        }
        return field.options().stream()
                .filter(option -> option.value().equals(value.asText()))
                .findFirst()
                .map(option -> texts.choice(taskKey, field.key(), option.value(), option.label(), locale))
                .orElseGet(() -> plain(value.asText(), locale));
    }

    private String rows(String taskKey, FormField list, JsonNode rows, Set<String> people, Locale locale) {
        List<String> lines = new ArrayList<>();
        for (JsonNode row : rows) {
            lines.add(list.items().stream()
                    .map(item -> text(taskKey, item, row.path(item.key()), people, locale))
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(texts.message("paper.cell", locale))));
        }
        return String.join("\n", lines);
    }

    /** A step without a form keeps a record of its own; lists and maps in it are told elsewhere on the paper. */
    private List<Entry.Line> unformed(JsonNode entered, Locale locale) {
        List<Entry.Line> lines = new ArrayList<>();
        entered.properties().forEach(field -> {
            String label = "paper.field." + field.getKey();
            String named = texts.message(label, locale);
            if (field.getValue().isValueNode() && !field.getValue().isNull() && !named.equals(label)) {
                lines.add(new Entry.Line(
                        named, unformed(field.getKey(), field.getValue().asText(), locale)));
            }
        });
        return lines;
    }

    private String unformed(String key, String text, Locale locale) {
        return switch (key) {
            case "in", "out" -> heads.name(text);
            case GROUP -> heads.organ(text);
            default -> plain(text, locale);
        };
    }

    private String plain(String text, Locale locale) {
        Words words = heads.words(locale);
        return text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?")
                ? words.moment(LocalDateTime.parse(text))
                : words.fact(text);
    }

    /** The components that name people by login, in rows of lists too. */
    private static Set<String> people(Class<?> form) {
        return Arrays.stream(
                        form.getDeclaringClass() == null
                                ? new Class<?>[] {form}
                                : form.getDeclaringClass().getDeclaredClasses())
                .filter(Class::isRecord)
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(People.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private JsonNode read(String values) {
        try {
            return json.readTree(values == null ? "{}" : values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
