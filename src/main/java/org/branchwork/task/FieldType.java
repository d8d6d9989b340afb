package org.branchwork.task;

import java.util.Locale;

/** The kinds of field a form may have, by their published names. */
public enum FieldType {
    TEXT,
    TEXTAREA,
    NUMBER,
    DATE,
    DATETIME,
    BOOLEAN,
    SELECT,
    CHECKLIST,
    TAGLIST,
    LIST;

    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }
}
