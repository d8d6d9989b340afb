package org.branchwork.organization.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.branchwork.rulebook.Violation;

/** Collects what is wrong, so that one answer names every bad row. */
class Problems {

    /** What a spreadsheet calls the cell of a column in a line; null where it has no such name. */
    interface CellNames {

        CellNames NONE = (line, column) -> null;

        String cell(int line, String column);
    }

    private final List<String> columns;
    private final CellNames names;
    private final List<RowError> errors = new ArrayList<>();

    Problems(List<String> columns, CellNames names) {
        this.columns = columns;
        this.names = names;
    }

    void add(int line, String column, Fault fault, Object... arguments) {
        List<String> texts = Stream.of(arguments).map(Objects::toString).toList();
        errors.add(new RowError(line, column, fault.key(), texts, names.cell(line, column), null));
    }

    /** What the rules say against a row. */
    void add(int line, String column, Violation violation) {
        String cell = names.cell(line, column);
        errors.add(new RowError(line, column, violation.messageKey(), violation.arguments(), cell, violation.check()));
    }

    boolean spare(int line) {
        return errors.stream().noneMatch(error -> error.line() == line);
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
