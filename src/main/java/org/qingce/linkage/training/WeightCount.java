package org.qingce.linkage.training;

/**
 * Candidate pairs of one pattern that weigh the same, to an eighth of a bit.
 *
 * @param pair their pattern and number
 * @param eighths the weight in eighths of a bit, rounded down
 */
record WeightCount(PairCount pair, long eighths) {

    /** The least weight of these pairs. */
    double weight() {
        return eighths / 8.0;
    }

    /** About the weight of these pairs. */
    double middle() {
        return (eighths + 0.5) / 8;
    }
}
