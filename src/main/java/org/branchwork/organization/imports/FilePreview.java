package org.branchwork.organization.imports;

import java.util.List;

/**
 * What would become of a file.
 *
 * @param columns those the file has, in the order of its kind
 * @param result  null where it would be refused
 * @param rows    of a good file those that would add or change something, of another the bad ones; at most {@link #MOST_ROWS}
 * @param errors  all of them, by line
 */
public record FilePreview(
        ImportKind kind, List<String> columns, ImportResult result, List<PreviewedRow> rows, List<RowError> errors) {

    public static final int MOST_ROWS = 500;

    public boolean good() {
        return result != null;
    }

    /** @throws ImportRefused as the import itself would */
    public ImportResult orRefused() {
        if (!good()) {
            throw new ImportRefused(errors);
        }
        return result;
    }
}
