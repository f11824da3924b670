package org.qingce.linkage.evaluation;

import java.util.Arrays;

/**
 * How many clusters are of one thing, and how many things are in one cluster. What has but one mention says nothing and is not counted.
 *
 * @param pure clusters of two mentions or more that are all truly one
 * @param clusters clusters of two mentions or more
 * @param united true clusters of two mentions or more that are all in one cluster, with or without others
 * @param truths true clusters of two mentions or more
 */
public record ClusterScore(long pure, long clusters, long united, long truths) {

    /** The score of a linkage by its overlaps with the truth. */
    public static ClusterScore of(Overlaps overlaps) {
        int[] inCluster = new int[overlaps.clusterSizes().length];
        int[] inTruth = new int[overlaps.truthSizes().length];
        for (Overlaps.Overlap overlap : overlaps.all()) {
            inCluster[overlap.cluster()]++;
            inTruth[overlap.truth()]++;
        }
        return new ClusterScore(
                inOnePart(overlaps.clusterSizes(), inCluster),
                several(overlaps.clusterSizes()),
                inOnePart(overlaps.truthSizes(), inTruth),
                several(overlaps.truthSizes()));
    }

    /** Share of the clusters that are of one thing, 0 to 1; 1 where there is none. */
    public double precision() {
        return clusters == 0 ? 1 : (double) pure / clusters;
    }

    /** Share of the things that are in one cluster, 0 to 1; 1 where there is none. */
    public double recall() {
        return truths == 0 ? 1 : (double) united / truths;
    }

    private static long several(long[] sizes) {
        return Arrays.stream(sizes).filter(size -> size > 1).count();
    }

    private static long inOnePart(long[] sizes, int[] parts) {
        long whole = 0;
        for (int label = 0; label < sizes.length; label++) {
            whole += sizes[label] > 1 && parts[label] == 1 ? 1 : 0;
        }
        return whole;
    }
}
