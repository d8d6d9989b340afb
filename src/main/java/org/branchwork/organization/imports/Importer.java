package org.branchwork.organization.imports;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads, checks and takes one kind of file. Nothing is written before the whole file is found good, and nothing is ever
 * deleted.
 *
 * @param <R> one row, read; any component may be null until the file is found good
 * @param <E> what a row becomes
 */
abstract class Importer<R, E> {

    /** A row with its line. */
    record Numbered<R>(int line, R row) {}

    private final EntityManager entities;
    private final Class<E> type;

    Importer(EntityManager entities, Class<E> type) {
        this.entities = entities;
        this.type = type;
    }

    abstract ImportKind kind();

    abstract R read(Cells cells, Known known);

    /** What makes two rows the same row. */
    abstract List<?> key(R row);

    abstract List<?> keyOf(E entity);

    abstract E create(R row);

    /** Answers whether anything changed. */
    abstract boolean change(E entity, R row);

    /** What can be judged only over all rows together. */
    void checkTogether(List<Numbered<R>> rows, Known known, Problems problems) {}

    List<R> inOrder(List<R> rows) {
        return rows;
    }

    final ImportResult take(Lines lines, Known known) {
        Problems problems = new Problems(kind().columns());
        List<Numbered<R>> rows = new ArrayList<>();
        for (Table.Row raw : new Table(kind(), lines).rows()) {
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
        problems.refuseIfAny();
        return write(inOrder(rows.stream().map(Numbered::row).toList()));
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

    private ImportResult write(List<R> rows) {
        Map<List<?>, E> there = new HashMap<>();
        all().forEach(entity -> there.put(keyOf(entity), entity));
        int added = 0;
        int changed = 0;
        for (R row : rows) {
            E entity = there.get(key(row));
            if (entity == null) {
                entities.persist(create(row));
                added++;
            } else if (change(entity, row)) {
                changed++;
            }
        }
        entities.flush();
        return new ImportResult(rows.size(), added, changed);
    }

    final List<E> all() {
        return entities.createQuery("select e from " + type.getSimpleName() + " e", type)
                .getResultList();
    }

    /** A key whose parts may still be missing. */
    static List<?> parts(Object... parts) {
        return Arrays.asList(parts);
    }
}
