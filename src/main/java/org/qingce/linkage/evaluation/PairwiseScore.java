package org.qingce.linkage.evaluation;

/**
 * How many of the pairs that a linkage makes are true, and how many of the true pairs it makes. A pair is two mentions of one
 * cluster, whether an edge joins them or not.
 *
 * <p>Precision, recall and F1 as in C. J. van Rijsbergen, Information Retrieval (2nd ed. 1979), chapter 7; over pairs as in
 * P. Christen, Data Matching (2012), 7.2.
 *
 * @param truePositives pairs that are together in both, at least 0
 * @param falsePositives pairs that only the linkage puts together, at least 0
 * @param falseNegatives pairs that only the truth puts together, at least 0
 */
public record PairwiseScore(long truePositives, long falsePositives, long falseNegatives) {

    /** The score of a linkage by its overlaps with the truth. */
    public static PairwiseScore of(Overlaps overlaps) {
        long shared = overlaps.all().stream()
                .mapToLong(Overlaps.Overlap::mentions)
                .map(PairwiseScore::pairs)
                .sum();
        return new PairwiseScore(
                shared, pairs(overlaps.clusterSizes()) - shared, pairs(overlaps.truthSizes()) - shared);
    }

    /** Share of the pairs made that are true, 0 to 1; 1 where none was made. */
    public double precision() {
        return share(truePositives, falsePositives);
    }

    /** Share of the true pairs that were made, 0 to 1; 1 where there are none. */
    public double recall() {
        return share(truePositives, falseNegatives);
    }

    /** The harmonic mean of precision and recall, 0 to 1; 1 where there is no pair in either. */
    public double f1() {
        long wrong = Math.addExact(falsePositives, falseNegatives);
        return share(2 * truePositives, wrong);
    }

    private static double share(long right, long wrong) {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    private static long pairs(long[] sizes) {
        long pairs = 0;
        for (long size : sizes) {
            pairs = Math.addExact(pairs, pairs(size));
        }
        return pairs;
    }

    private static long pairs(long size) {
        return Math.multiplyExact(size, size - 1) / 2;
    }
}
