package org.qingce.linkage.training;

import java.util.List;

/**
 * What the blocking rules of a model make and reach.
 *
 * @param mentions mentions of the register
 * @param drawn mentions that were looked at
 * @param rules one line a rule, in the order of the model
 * @param pairs pairs that any rule makes
 * @param knownPairs pairs that are known to be one, because they have one certain key, and that say different things; at most ten a key
 * @param reached share of them that some rule reaches, 0 to 1; 0 where none are known
 */
public record BlockingReport(long mentions, long drawn, List<Line> rules, long pairs, long knownPairs, double reached) {

    /**
     * A rule.
     *
     * @param rule its id
     * @param pairs pairs it makes by itself; of a register that was sampled, an estimate
     * @param newPairs those of them that no rule before it makes
     * @param reached share of the known pairs it reaches, 0 to 1, as if their key were not known
     * @param knownByKey whether it asks for what the certain key is made of, so that it has no part in what is reached
     * @param valuesLeftOut values that too many mentions bear, even with the rule's further columns
     * @param mentionsLeftOut mentions that bear them
     * @param largest its most common values, the most common first; personal data
     */
    public record Line(
            String rule,
            long pairs,
            long newPairs,
            double reached,
            boolean knownByKey,
            long valuesLeftOut,
            long mentionsLeftOut,
            List<Value> largest) {

        public Line {
            largest = List.copyOf(largest);
        }
    }

    /**
     * A common value.
     *
     * @param value as it stands in the data
     * @param mentions how many bear it
     * @param leftOut how many of those the rule leaves out
     */
    public record Value(String value, long mentions, long leftOut) {}

    public BlockingReport {
        rules = List.copyOf(rules);
    }
}
