package org.branchwork.organization.imports;

import java.util.List;

/** What the rows of a good file did, each. */
record Taken(List<RowEffect> effects) {

    ImportResult result() {
        return new ImportResult(effects.size(), count(Effect.NEW), count(Effect.CHANGED));
    }

    private int count(Effect effect) {
        return (int) effects.stream().filter(one -> one.effect() == effect).count();
    }
}
