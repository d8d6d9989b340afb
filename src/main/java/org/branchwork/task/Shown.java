package org.branchwork.task;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a form shows when it is opened, made afresh each time.
 *
 * @param options  choices by field key, where they come from the domain
 * @param values   prefilled input by field key
 * @param optional fields that the form requires in general, but not of an act of today
 * @param facts    read-only lines at the top: message key of the label to the text, in order
 */
public record Shown(
        Map<String, List<Option>> options,
        Map<String, Object> values,
        Set<String> optional,
        Map<String, String> facts) {

    public static Shown nothing() {
        return new Shown(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashMap<>());
    }

    public Shown options(String field, List<Option> choices) {
        options.put(field, choices);
        return this;
    }

    /** Prefills a field; null leaves it empty. */
    public Shown value(String field, Object value) {
        if (value != null) {
            values.put(field, value);
        }
        return this;
    }

    public Shown optional(String... fields) {
        optional.addAll(List.of(fields));
        return this;
    }

    /** A read-only line; null or empty is left out. The label is the message {@code shown.<label>}. */
    public Shown fact(String label, Object text) {
        if (text != null && !text.toString().isEmpty()) {
            facts.put(label, text.toString());
        }
        return this;
    }
}
