package org.branchwork.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Violation;
import org.springframework.stereotype.Component;

/** Binds what was submitted to the record of a form: its components and nothing else; names everything that is wrong at once. */
@Component
public class FormBinder {

    private static final int LONGEST_TEXT = 10_000;

    private final JsonMapper json = StrictJson.mapper();

    /** @throws Refusal of kind INPUT, with a violation for every unknown, missing or malformed field */
    public <F extends Record> F bind(Class<F> type, Map<String, Object> values) {
        List<Violation> wrong = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        List<String> known =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        values.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> wrong.add(Violation.input(key, "unknown")));
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = read(components[i], values, wrong);
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, wrong);
        }
        return create(type, components, arguments);
    }

    private Object read(RecordComponent component, Map<String, Object> values, List<Violation> wrong) {
        String field = component.getName();
        boolean required = required(component, values);
        JsonNode node = json.valueToTree(values.get(field));
        if (isEmpty(node)) {
            if (required) {
                wrong.add(Violation.input(field, "missing"));
            }
            return isList(component.getGenericType()) ? List.of() : null;
        }
        try {
            Object bound = json.readerFor(json.constructType(component.getGenericType()))
                    .readValue(node);
            inspect(field, bound, required, wrong);
            return bound;
        } catch (JsonProcessingException e) {
            wrong.add(malformed(field, component.getGenericType(), e));
            return null;
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean required(RecordComponent component, Map<String, Object> values) {
        UnlessGiven other = component.getAnnotation(UnlessGiven.class);
        boolean givenInstead = other != null && !isEmpty(json.valueToTree(values.get(other.value())));
        return !givenInstead
                && !component.isAnnotationPresent(NotRequired.class)
                && !component.isAnnotationPresent(RequiredByRule.class);
    }

    private static boolean isEmpty(JsonNode node) {
        return node == null
                || node.isNull()
                || node.isTextual() && node.asText().isBlank();
    }

    private void inspect(String field, Object bound, boolean required, List<Violation> wrong) {
        if (bound instanceof String text && text.length() > LONGEST_TEXT) {
            wrong.add(Violation.input(field, "too-long", String.valueOf(LONGEST_TEXT)));
        } else if (bound instanceof Collection<?> rows) {
            if (required && rows.isEmpty()) {
                wrong.add(Violation.input(field, "missing"));
            }
            int index = 0;
            for (Object row : rows) {
                inspectRow(field + "[" + index++ + "]", row, wrong);
            }
        }
    }

    private void inspectRow(String at, Object row, List<Violation> wrong) {
        if (row == null || row instanceof String text && text.isBlank()) {
            wrong.add(Violation.input(at, "missing"));
        } else if (row instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object value = Records.value(record, component);
                boolean empty = value == null || value instanceof String text && text.isBlank();
                if (empty && !component.isAnnotationPresent(NotRequired.class)) {
                    wrong.add(Violation.input(at + "." + component.getName(), "missing"));
                } else {
                    inspect(at + "." + component.getName(), value, false, wrong);
                }
            }
        }
    }

    private static Violation malformed(String field, Type type, JsonProcessingException e) {
        String path = field;
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                path += step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName();
            }
        }
        return Violation.input(
                path, e instanceof UnrecognizedPropertyException ? "unknown" : "malformed", Records.shape(type));
    }

    private static boolean isList(Type type) {
        return type.getTypeName().startsWith("java.util.List");
    }

    private static <F extends Record> F create(Class<F> type, RecordComponent[] components, Object[] arguments) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
