package org.branchwork.engine.hardening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.branchwork.rulebook.Refusal;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Turns typed engine values into plain ones without ever making an object of a class somebody names. */
final class PlainValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainValues() {}

    static Map<String, Object> of(Map<String, Object> given) {
        Map<String, Object> plain = new HashMap<>();
        if (given != null) {
            var typed = Variables.fromMap(given);
            given.keySet().forEach(key -> plain.put(key, plain(key, typed.getValueTyped(key))));
        }
        return plain;
    }

    private static Object plain(String field, TypedValue value) {
        if (value == null
                || value instanceof SerializableValue && ((SerializableValue) value).getValueSerialized() == null) {
            return value == null ? null : raw(field, value);
        }
        if (value instanceof SerializableValue json && isJson(json)) {
            try {
                return JSON.readValue(json.getValueSerialized(), Object.class);
            } catch (JsonProcessingException e) {
                throw Refusal.input(field, "malformed", "JSON");
            }
        }
        return raw(field, value);
    }

    private static boolean isJson(SerializableValue value) {
        return value.getSerializationDataFormat() == null
                || value.getSerializationDataFormat().equals("application/json");
    }

    private static Object raw(String field, TypedValue value) {
        if (value instanceof SerializableValue serialized && !serialized.isDeserialized()) {
            throw Refusal.input(field, "malformed", "JSON");
        }
        Object raw = value.getValue();
        boolean simple = raw == null
                || raw instanceof String
                || raw instanceof Number
                || raw instanceof Boolean
                || raw instanceof java.util.Collection
                || raw instanceof Map;
        if (!simple && !(value instanceof PrimitiveValue && raw instanceof java.time.temporal.Temporal)) {
            throw Refusal.input(field, "malformed", "JSON");
        }
        return raw;
    }
}
