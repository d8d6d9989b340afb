package org.branchwork.organization.imports;

import java.util.ArrayList;
import java.util.List;

/** The lines of a file that are not blank, the header first, without what is said before it. */
class Lines {

    static final int MOST_ROWS = 20_000;

    /** Lines before the header that say what the file is, as in the shipped calendar. */
    private static final String COMMENT = "#";

    private final boolean sheet;
    private final List<Line> lines = new ArrayList<>();

    Lines(boolean sheet) {
        this.sheet = sheet;
    }

    /** Whether the numbers are those of a spreadsheet's rows. */
    boolean ofASheet() {
        return sheet;
    }

    void add(int number, List<String> cells) {
        Line line = new Line(number, cells.stream().map(String::strip).toList());
        boolean comment = lines.isEmpty() && line.cells().get(0).startsWith(COMMENT);
        if (line.blank() || comment) {
            return;
        }
        if (lines.size() > MOST_ROWS) {
            throw ImportRefused.because(Fault.TOO_MANY_ROWS, number, MOST_ROWS);
        }
        lines.add(line);
    }

    Line header() {
        if (lines.isEmpty()) {
            throw ImportRefused.because(Fault.EMPTY, 1);
        }
        return lines.get(0);
    }

    List<Line> rows() {
        return lines.subList(1, lines.size());
    }
}
