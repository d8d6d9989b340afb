package org.branchwork.organization.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and checks one kind of file, and takes it as a whole or not at all.
 *
 * @param <R> one row, read; any component may be null until the file is found good
 */
abstract class RowReader<R> {

    /** A row with its line. */
    record Numbered<R>(int line, R row) {}

    abstract ImportKind kind();

    abstract R read(Cells cells, Known known);

    /** What makes two rows the same row. */
    abstract List<?> key(R row);

    /** What can be judged only over all rows together. */
    void checkTogether(List<Numbered<R>> rows, Known known, Problems problems) {}

    /**
     * Takes the rows and says what each did.
     *
     * @param problems what has been found so far; where there is any at the end, all is rolled back
     */
    abstract List<RowEffect> write(List<Numbered<R>> rows, Bringing bringing, Problems problems);

    final Taken take(Lines lines, Known known, Bringing bringing) {
        Table table = new Table(kind(), lines);
        Problems problems = new Problems(kind().columns(), table::cell);
        List<Numbered<R>> rows = new ArrayList<>();
        for (Table.Row raw : table.rows()) {
            if (raw.overflows()) {
                problems.add(
                        raw.number(),
                        null,
                        Fault.TOO_MANY_CELLS,
                        kind().columns().size());
            }
            rows.add(new Numbered<>(raw.number(), read(new Cells(raw, problems), known)));
        }
        refuseDuplicates(rows, problems);
        checkTogether(rows, known, problems);
        List<RowEffect> effects = write(rows, bringing, problems);
        problems.refuseIfAny();
        return new Taken(effects);
    }

    private void refuseDuplicates(List<Numbered<R>> rows, Problems problems) {
        Map<List<?>, Integer> lineOf = new HashMap<>();
        for (Numbered<R> one : rows) {
            List<?> key = key(one.row());
            Integer first = key.contains(null) ? null : lineOf.putIfAbsent(key, one.line());
            if (first != null) {
                problems.add(one.line(), kind().columns().get(0), Fault.DUPLICATE_ROW, first);
            }
        }
    }

    /** A key whose parts may still be missing. */
    static List<?> parts(Object... parts) {
        return Arrays.asList(parts);
    }
}
