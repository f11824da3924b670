package org.qingce.linkage.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.linkage.model.BlockingRule;

/**
 * What a blocking rule makes of two mentions.
 *
 * @param rule the rule
 * @param outcome whether it makes the pair, or the first reason why not
 * @param columns its columns, those it narrows by behind, with both values
 */
public record RuleAnswer(BlockingRule rule, Outcome outcome, List<Asked> columns) {

    /** Why a rule makes a pair or does not; the first that holds. */
    public enum Outcome {
        /** It makes the pair. */
        MADE,
        /** One side or both lack a column. */
        MISSING,
        /** A column differs. */
        DIFFERENT,
        /** Both have a certain key, and the rule wants one without. */
        BOTH_KEYED,
        /** Too many bear the value, and a further column is missing or differs. */
        NARROWED,
        /** Too many bear the value, even with the further columns. */
        LEFT_OUT
    }

    /** What two values of a column are to each other. */
    public enum Agreement {
        /** Both are there and equal. */
        EQUAL,
        /** Both are there and differ. */
        DIFFERENT,
        /** One or both are not there. */
        MISSING
    }

    /**
     * A column that a rule asks for.
     *
     * @param column its name
     * @param left the left value; null where missing
     * @param right the right value; null where missing
     * @param further whether it is asked for only where too many bear the others
     */
    public record Asked(
            String column, @Nullable String left, @Nullable String right, boolean further) {

        /** What the values are to each other. */
        public Agreement agreement() {
            if (left == null || right == null) {
                return Agreement.MISSING;
            }
            return left.equals(right) ? Agreement.EQUAL : Agreement.DIFFERENT;
        }
    }

    public RuleAnswer {
        columns = List.copyOf(columns);
    }

    /** Whether it makes the pair. */
    public boolean made() {
        return outcome == Outcome.MADE;
    }
}
