package org.branchwork.organization.imports;

import java.util.List;
import org.branchwork.rulebook.Check;

/**
 * One thing wrong with a file.
 *
 * @param line      the physical line or the row of the sheet; the header line of a file is 1
 * @param column    by its name in the header, or null where no one column is meant
 * @param reasonKey the sentence, in {@code messages-organization} or with the rules
 * @param cell      as a spreadsheet names it, {@code C7}; null in a CSV file, whose lines a spreadsheet may count otherwise
 * @param check     the failed rule, or null where the cell itself is at fault
 */
public record RowError(int line, String column, String reasonKey, List<String> arguments, String cell, Check check) {

    RowError(int line, String column, String reasonKey, List<String> arguments) {
        this(line, column, reasonKey, arguments, null, null);
    }
}
