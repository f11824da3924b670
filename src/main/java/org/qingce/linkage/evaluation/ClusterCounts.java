package org.qingce.linkage.evaluation;

import java.util.Arrays;

/**
 * How many clusters a linkage made and how many came out whole.
 *
 * @param mentions mentions whose truth is known
 * @param clusters clusters of the linkage that hold one of them or more
 * @param truths true clusters
 * @param whole clusters that hold all mentions of one true cluster and nothing else
 * @param mixed clusters that hold mentions of two true clusters or more
 * @param split true clusters whose mentions are in two clusters or more
 * @param largest mentions of the largest cluster
 * @param largestTruth mentions of the largest true cluster
 */
public record ClusterCounts(
        long mentions,
        long clusters,
        long truths,
        long whole,
        long mixed,
        long split,
        long largest,
        long largestTruth) {

    /** The counts of a linkage by its overlaps with the truth. */
    public static ClusterCounts of(Overlaps overlaps) {
        int[] inCluster = new int[overlaps.clusterSizes().length];
        int[] inTruth = new int[overlaps.truthSizes().length];
        long whole = 0;
        for (Overlaps.Overlap overlap : overlaps.all()) {
            inCluster[overlap.cluster()]++;
            inTruth[overlap.truth()]++;
            whole += isWhole(overlaps, overlap) ? 1 : 0;
        }
        return new ClusterCounts(
                overlaps.mentions(),
                inCluster.length,
                inTruth.length,
                whole,
                several(inCluster),
                several(inTruth),
                largest(overlaps.clusterSizes()),
                largest(overlaps.truthSizes()));
    }

    private static boolean isWhole(Overlaps overlaps, Overlaps.Overlap overlap) {
        return overlap.mentions() == overlaps.clusterSizes()[overlap.cluster()]
                && overlap.mentions() == overlaps.truthSizes()[overlap.truth()];
    }

    private static long several(int[] parts) {
        return Arrays.stream(parts).filter(part -> part > 1).count();
    }

    private static long largest(long[] sizes) {
        return Arrays.stream(sizes).max().orElse(0);
    }
}
