package org.qingce.linkage.explanation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the two mentions.
 *
 * @param mention its number
 * @param node its node in the last run
 * @param cluster its cluster in the last run: the smallest node of it
 * @param keyed whether it has a certain key
 * @param values what the model sees of it, by column in the model's order; null where it says nothing
 */
public record Side(long mention, long node, long cluster, boolean keyed, Map<String, @Nullable String> values) {

    public Side {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of a column; null where the mention says nothing. */
    public @Nullable String value(String column) {
        return values.get(column);
    }
}
