package org.branchwork.organization.imports;

import java.util.Map;

/**
 * What a row of a file did.
 *
 * @param before of the columns it changed: what was there, empty where nothing was
 */
record RowEffect(int line, Effect effect, Map<String, String> before) {

    static RowEffect of(int line, Effect effect) {
        return new RowEffect(line, effect, Map.of());
    }
}
