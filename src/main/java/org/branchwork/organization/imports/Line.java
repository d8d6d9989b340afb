package org.branchwork.organization.imports;

import java.util.List;

/** One line of a file as text, whatever the file's type; cells are stripped, the numbering is the file's own. */
record Line(int number, List<String> cells) {

    /** A spreadsheet saves emptied rows as rows of nothing. */
    boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
