package org.qingce.linkage.training;

/**
 * What was drawn to learn from.
 *
 * @param all mentions of the register
 * @param parts one in how many was drawn
 * @param mentions mentions drawn
 * @param cores certain keys drawn, each mention without one counted as one
 * @param keyed mentions drawn that have a certain key
 * @param keyedPairs ordered pairs of one certain key among them
 */
record SampleCounts(long all, long parts, long mentions, long cores, long keyed, long keyedPairs) {

    /** Odds that two mentions with a certain key, taken at random from the register, have the same; 0 where none are known. */
    double keyedOdds() {
        return keyed < 2 ? 0 : (double) keyedPairs / keyed / ((double) keyed * parts - 1);
    }
}
