package org.branchwork.organization.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a file under the columns of its kind, in whatever order the header has them. */
final class Table {

    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** A wrong header is the only thing said about a file: its rows cannot be read. */
    Table(ImportKind kind, Lines lines) {
        Line header = lines.header();
        Problems problems = new Problems(List.of());
        place(header, kind, problems);
        for (String column : kind.columns()) {
            if (!positions.containsKey(column)) {
                problems.add(header.number(), column, Fault.MISSING_COLUMN);
            }
        }
        problems.refuseIfAny();
        lines.rows().forEach(line -> rows.add(new Row(line, positions)));
    }

    private void place(Line header, ImportKind kind, Problems problems) {
        int width = width(header);
        for (int i = 0; i < width; i++) {
            String column = header.cells().get(i);
            if (!kind.columns().contains(column)) {
                problems.add(header.number(), column, Fault.UNKNOWN_COLUMN, String.join(", ", kind.columns()));
            } else if (positions.putIfAbsent(column, i) != null) {
                problems.add(header.number(), column, Fault.DUPLICATE_COLUMN);
            }
        }
    }

    /** Without the empty columns a spreadsheet may add at the end. */
    private static int width(Line header) {
        int width = header.cells().size();
        while (header.cells().get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    List<Row> rows() {
        return rows;
    }

    /** One row; its values by column, empty where the line ends early. */
    record Row(Line line, Map<String, Integer> positions) {

        int number() {
            return line.number();
        }

        String value(String column) {
            int position = positions.get(column);
            return position < line.cells().size() ? line.cells().get(position) : "";
        }

        /** Text beyond the last column belongs to none: a comma too many has moved the values. */
        boolean overflows() {
            return line.cells().stream().skip(positions.size()).anyMatch(cell -> !cell.isEmpty());
        }
    }
}
