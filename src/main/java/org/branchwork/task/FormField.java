package org.branchwork.task;

import java.util.List;

/**
 * One field of a form, as its file declares it.
 *
 * @param label   in English, as the file has it
 * @param options the fixed choices, empty where the domain gives them
 * @param items   the fields of one row of a list; else empty
 * @param readOnly whether it is only shown: what is filled in stays
 */
public record FormField(
        String key,
        FieldType type,
        String label,
        boolean required,
        List<Option> options,
        List<FormField> items,
        boolean readOnly) {

    /** A text of any length that may be left empty. */
    static FormField remark(String key, String label) {
        return new FormField(key, FieldType.TEXTAREA, label, false, List.of(), List.of(), false);
    }
}
