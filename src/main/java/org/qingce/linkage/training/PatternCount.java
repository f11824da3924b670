package org.qingce.linkage.training;

import java.util.List;

/**
 * How many pairs show one pattern of levels.
 *
 * @param levels a level code for each comparison, in the order of the model; a negative one is missing and says nothing
 * @param pairs how many pairs, not negative; a sample may stand for a broken number of them
 */
public record PatternCount(List<Integer> levels, double pairs) implements Comparable<PatternCount> {

    public PatternCount {
        levels = List.copyOf(levels);
    }

    /** In order of levels, the first comparison first. */
    @Override
    public int compareTo(PatternCount other) {
        for (int place = 0; place < levels.size(); place++) {
            int order = levels.get(place).compareTo(other.levels.get(place));
            if (order != 0) {
                return order;
            }
        }
        return Double.compare(pairs, other.pairs);
    }
}
