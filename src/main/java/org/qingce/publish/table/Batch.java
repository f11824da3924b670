package org.qingce.publish.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are written together.
 *
 * @param keys of the rows, in order; never empty
 * @param rows the values of each row as text, in the order of {@link Batches#columns}; null for a missing value
 */
record Batch(List<Long> keys, List<@Nullable String[]> rows) {

    long firstKey() {
        return keys.get(0);
    }

    long lastKey() {
        return keys.get(keys.size() - 1);
    }
}
