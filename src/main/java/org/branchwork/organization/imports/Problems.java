package org.branchwork.organization.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Collects what is wrong, so that one answer names every bad row. */
class Problems {

    private final List<String> columns;
    private final List<RowError> errors = new ArrayList<>();

    Problems(List<String> columns) {
        this.columns = columns;
    }

    void add(int line, String column, Fault fault, Object... arguments) {
        List<String> texts = Stream.of(arguments).map(Objects::toString).toList();
        errors.add(new RowError(line, column, fault.key(), texts));
    }

    void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw refusal();
        }
    }

    ImportRefused refusal() {
        errors.sort(Comparator.comparingInt(RowError::line).thenComparingInt(error -> columns.indexOf(error.column())));
        return new ImportRefused(errors);
    }
}
