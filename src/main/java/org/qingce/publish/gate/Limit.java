package org.qingce.publish.gate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;

/**
 * How far a state may lie from the one published last.
 *
 * @param id unique
 * @param title in both languages
 * @param on what it is about
 * @param most the greatest value that passes, in what {@link LimitKind} says; 0 or more
 * @param measure id of the measure; null where the limit is not about one
 * @param view view of the measure; null likewise
 * @param least persons that a township had before, to count; 0 where the limit is not about townships
 */
public record Limit(
        String id,
        Label title,
        LimitKind on,
        BigDecimal most,
        @Nullable String measure,
        @Nullable String view,
        long least) {}
