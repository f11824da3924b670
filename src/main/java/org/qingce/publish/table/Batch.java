package org.qingce.publish.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done in one transaction: rows that are written, and rows that are no longer seen from then on.
 *
 * @param last the key up to which it goes
 * @param keys of the rows that are written, in order
 * @param rows the values of each row as text, in the order of {@link Batches#columns}; null for a missing value
 * @param closing keys of the rows that are no longer seen as they stood, in order
 */
record Batch(long last, List<Long> keys, List<@Nullable String[]> rows, List<Long> closing) {

    long firstKey() {
        return keys.get(0);
    }

    long lastKey() {
        return keys.get(keys.size() - 1);
    }
}
