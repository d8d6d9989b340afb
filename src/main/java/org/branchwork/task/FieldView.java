package org.branchwork.task;

import java.util.List;

/** One field as a person meets it: in his language, with choices and what is filled in already. */
public record FieldView(
        String key,
        String type,
        String label,
        boolean required,
        List<Option> options,
        List<FieldView> items,
        boolean readOnly,
        Object value) {

    FieldView empty() {
        return new FieldView(key, type, label, required, options, items, readOnly, null);
    }
}
