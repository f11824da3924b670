package org.qingce.linkage.training;

import java.util.List;

/**
 * How many candidate pairs show one pattern of levels and were made by the same rules.
 *
 * @param made the rules that made them, one bit a rule
 * @param agreeing the rules in whose columns they agree
 * @param refused whether a constraint says that they are not one
 * @param levels their level codes, in the order of the model
 * @param pairs how many
 */
record PairCount(long made, long agreeing, boolean refused, List<Integer> levels, long pairs) {

    boolean madeBy(int rule) {
        return (made >> rule & 1) == 1;
    }

    boolean agreesIn(int rule) {
        return (agreeing >> rule & 1) == 1;
    }
}
