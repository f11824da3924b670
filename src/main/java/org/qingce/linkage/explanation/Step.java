package org.qingce.linkage.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.linkage.model.Comparison;

/**
 * One comparison's part in a match weight.
 *
 * @param comparison what is compared
 * @param left the left value; null where missing
 * @param right the right value; null where missing
 * @param level place of the level, best first; {@link Comparison#BOTH_MISSING} or {@link Comparison#ONE_MISSING}
 * @param m share of pairs that are one at this level; null where a value is missing
 * @param u share of pairs that are two at this level, or how common the very value is where {@code byFrequency}; null where a value is
 *     missing
 * @param byFrequency whether {@code u} is that of the value
 * @param bits what it adds to the match weight
 * @param total the match weight with it and all before it
 */
public record Step(
        Comparison comparison,
        @Nullable String left,
        @Nullable String right,
        int level,
        @Nullable Double m,
        @Nullable Double u,
        boolean byFrequency,
        double bits,
        double total) {

    /** The level as the model writes it; {@code else} below the listed ones; null where a value is missing. */
    public @Nullable String levelName() {
        List<String> levels = comparison.levels();
        return level < 0 ? null : level < levels.size() ? levels.get(level) : "else";
    }
}
