package org.branchwork.organization.imports;

import java.util.List;
import java.util.Map;

/**
 * One row of a file before it is taken.
 *
 * @param effect what would become of it; null for a bad one
 * @param values by column, as read; without the columns the file does not have
 * @param before of the columns that would change: what is there now, empty where nothing is
 * @param errors what is wrong with it
 */
public record PreviewedRow(
        int line, Effect effect, Map<String, String> values, Map<String, String> before, List<RowError> errors) {}
