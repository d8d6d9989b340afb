package org.branchwork.organization.imports;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Takes a kind of file whose rows stand in a table of ours. Nothing is written before the whole file is found good, and
 * nothing is ever deleted.
 *
 * @param <E> what a row becomes
 */
abstract class Importer<R, E> extends RowReader<R> {

    private final EntityManager entities;
    private final Class<E> type;

    Importer(EntityManager entities, Class<E> type) {
        this.entities = entities;
        this.type = type;
    }

    abstract List<?> keyOf(E entity);

    abstract E create(R row);

    /** Answers whether anything changed. */
    abstract boolean change(E entity, R row);

    /** What stands in the table, in the order of the columns. */
    abstract List<?> valuesOf(E entity);

    List<Numbered<R>> inOrder(List<Numbered<R>> rows) {
        return rows;
    }

    @Override
    final List<RowEffect> write(List<Numbered<R>> rows, Bringing bringing, Problems problems) {
        problems.refuseIfAny();
        Map<List<?>, E> there = new HashMap<>();
        all().forEach(entity -> there.put(keyOf(entity), entity));
        List<RowEffect> effects = new ArrayList<>();
        for (Numbered<R> one : inOrder(rows)) {
            effects.add(write(one, there.get(key(one.row()))));
        }
        entities.flush();
        return effects;
    }

    private RowEffect write(Numbered<R> one, E entity) {
        if (entity == null) {
            entities.persist(create(one.row()));
            return RowEffect.of(one.line(), Effect.NEW);
        }
        List<?> before = valuesOf(entity);
        return change(entity, one.row())
                ? new RowEffect(one.line(), Effect.CHANGED, changed(before, valuesOf(entity)))
                : RowEffect.of(one.line(), Effect.UNCHANGED);
    }

    private Map<String, String> changed(List<?> before, List<?> after) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!Objects.equals(before.get(i), after.get(i))) {
                changed.put(kind().columns().get(i), Objects.toString(before.get(i), ""));
            }
        }
        return changed;
    }

    final List<E> all() {
        return entities.createQuery("select e from " + type.getSimpleName() + " e", type)
                .getResultList();
    }
}
