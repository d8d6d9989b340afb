package org.branchwork.organization.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays what was found out about a file over its rows. */
final class Previews {

    private Previews() {}

    static FilePreview good(ImportKind kind, Lines lines, Taken taken) {
        Table table = new Table(kind, lines);
        Map<Integer, RowEffect> effects =
                taken.effects().stream().collect(Collectors.toMap(RowEffect::line, Function.identity()));
        List<PreviewedRow> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            RowEffect effect = effects.get(row.number());
            if (effect.effect() != Effect.UNCHANGED && rows.size() < FilePreview.MOST_ROWS) {
                rows.add(new PreviewedRow(
                        row.number(), effect.effect(), values(table, row), effect.before(), List.of()));
            }
        }
        return new FilePreview(kind, table.columns(), taken.result(), rows, List.of());
    }

    /** A file whose header cannot be read has errors and no rows. */
    static FilePreview refused(ImportKind kind, Lines lines, ImportRefused refused) {
        try {
            Table table = new Table(kind, lines);
            return new FilePreview(kind, table.columns(), null, bad(table, refused), refused.errors());
        } catch (ImportRefused header) {
            return new FilePreview(kind, List.of(), null, List.of(), refused.errors());
        }
    }

    private static List<PreviewedRow> bad(Table table, ImportRefused refused) {
        Map<Integer, List<RowError>> errors = refused.errors().stream().collect(Collectors.groupingBy(RowError::line));
        return table.rows().stream()
                .filter(row -> errors.containsKey(row.number()))
                .limit(FilePreview.MOST_ROWS)
                .map(row ->
                        new PreviewedRow(row.number(), null, values(table, row), Map.of(), errors.get(row.number())))
                .toList();
    }

    private static Map<String, String> values(Table table, Table.Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        table.columns().forEach(column -> values.put(column, row.value(column)));
        return values;
    }
}
