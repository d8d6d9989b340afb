package org.branchwork.organization.imports;

import java.util.List;

/**
 * One thing wrong with a file.
 *
 * @param line      the physical line or the row of the sheet; the header line of a file is 1
 * @param column    by its name in the header, or null where no one column is meant
 * @param reasonKey the sentence, in {@code messages-organization}
 */
public record RowError(int line, String column, String reasonKey, List<String> arguments) {}
