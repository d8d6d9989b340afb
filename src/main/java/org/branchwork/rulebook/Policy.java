package org.branchwork.rulebook;

import java.util.Set;

/**
 * What one organ has settled.
 *
 * @param value     as imported
 * @param organ     its code
 * @param organName as people know it
 */
public record Policy(PolicyKey key, String value, String organ, String organName) {

    /** Of a key that takes several values. */
    public Set<String> values() {
        return Set.of(value.split("[\\s,;|]+"));
    }
}
