package org.branchwork.organization.imports;

import java.util.List;

/** Nothing of the file was taken. */
public class ImportRefused extends RuntimeException {

    private final transient List<RowError> errors;

    ImportRefused(List<RowError> errors) {
        super(errors.size() + " errors, the first: " + errors.get(0));
        this.errors = List.copyOf(errors);
    }

    static ImportRefused because(Fault fault, int line, Object... arguments) {
        Problems problems = new Problems(List.of(), Problems.CellNames.NONE);
        problems.add(line, null, fault, arguments);
        return problems.refusal();
    }

    /** Of all bad rows, by line. */
    public List<RowError> errors() {
        return errors;
    }
}
