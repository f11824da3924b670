package org.qingce.linkage.evaluation;

/**
 * The B³ score: precision and recall of each mention's cluster, averaged over mentions, each weighing the same. Unlike pairs it
 * lets no big cluster outweigh the rest, and a mention that rightly stands alone counts.
 *
 * <p>A. Bagga and B. Baldwin, Algorithms for Scoring Coreference Chains (1998).
 *
 * @param precision mean share of the mentions in a mention's cluster that are truly with it, above 0 up to 1; 1 for no mention
 * @param recall mean share of the mentions truly with a mention that are in its cluster, above 0 up to 1; 1 for no mention
 */
public record BCubed(double precision, double recall) {

    /** The score of a linkage by its overlaps with the truth. */
    public static BCubed of(Overlaps overlaps) {
        return new BCubed(mean(overlaps, true), mean(overlaps, false));
    }

    /** The harmonic mean of precision and recall, above 0 up to 1. */
    public double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    /** The mentions of an overlap of size k, in a cluster of size n, each have share k / n: together k² / n. */
    private static double mean(Overlaps overlaps, boolean byCluster) {
        long[] sizes = byCluster ? overlaps.clusterSizes() : overlaps.truthSizes();
        long[] squares = new long[sizes.length];
        for (Overlaps.Overlap overlap : overlaps.all()) {
            int label = byCluster ? overlap.cluster() : overlap.truth();
            squares[label] += Math.multiplyExact(overlap.mentions(), overlap.mentions());
        }
        double sum = 0;
        for (int label = 0; label < sizes.length; label++) {
            sum += (double) squares[label] / sizes[label];
        }
        return sizes.length == 0 ? 1 : sum / overlaps.mentions();
    }
}
