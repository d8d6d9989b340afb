package org.branchwork.organization.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a file under the columns of its kind, in whatever order the header has them. */
final class Table {

    private static final int LETTERS = 26;

    private final boolean sheet;
    private final List<String> columns;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** A wrong header is the only thing said about a file: its rows cannot be read. */
    Table(ImportKind kind, Lines lines) {
        sheet = lines.ofASheet();
        Line header = lines.header();
        Problems problems = new Problems(List.of(), Problems.CellNames.NONE);
        place(header, kind, problems);
        for (String column : kind.needed()) {
            if (!positions.containsKey(column)) {
                problems.add(header.number(), column, Fault.MISSING_COLUMN);
            }
        }
        problems.refuseIfAny();
        columns = kind.columns().stream().filter(positions::containsKey).toList();
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

    /** Those the file has, in the order of its kind. */
    List<String> columns() {
        return columns;
    }

    /** As a spreadsheet names it, {@code C7}; null for a CSV file and for a column that is not there. */
    String cell(int line, String column) {
        Integer position = positions.get(column);
        return sheet && position != null ? letters(position) + line : null;
    }

    /** A to Z, then AA and so on. */
    private static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % LETTERS));
        return position < LETTERS ? last : letters(position / LETTERS - 1) + last;
    }

    /** One row; its values by column, empty where the line ends early or the file has no such column. */
    record Row(Line line, Map<String, Integer> positions) {

        int number() {
            return line.number();
        }

        String value(String column) {
            Integer position = positions.get(column);
            return position != null && position < line.cells().size()
                    ? line.cells().get(position)
                    : "";
        }

        /** Text beyond the last column belongs to none: a comma too many has moved the values. */
        boolean overflows() {
            return line.cells().stream().skip(positions.size()).anyMatch(cell -> !cell.isEmpty());
        }
    }
}
