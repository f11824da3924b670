package org.qingce.linkage.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the clusters of a linkage and the true ones overlap: all that the scores are computed from. Mentions whose truth is not
 * known are left out. Built in O(n log n) time for n mentions.
 */
public final class Overlaps {

    /**
     * The mentions that one cluster and one true cluster share.
     *
     * @param cluster number of the cluster, from 0
     * @param truth number of the true cluster, from 0
     * @param mentions how many there are, at least 1
     */
    record Overlap(int cluster, int truth, long mentions) {}

    private final List<Overlap> overlaps;
    private final long[] clusterSizes;
    private final long[] truthSizes;

    private Overlaps(List<Overlap> overlaps) {
        this.overlaps = overlaps;
        this.clusterSizes =
                new long[1 + overlaps.stream().mapToInt(Overlap::cluster).max().orElse(-1)];
        this.truthSizes =
                new long[1 + overlaps.stream().mapToInt(Overlap::truth).max().orElse(-1)];
        for (Overlap overlap : overlaps) {
            clusterSizes[overlap.cluster()] += overlap.mentions();
            truthSizes[overlap.truth()] += overlap.mentions();
        }
    }

    /**
     * Compares two labelings of the same mentions.
     *
     * @param clusters the cluster of each mention
     * @param truths the true cluster of each mention, in the same order; null where it is not known
     * @throws IllegalArgumentException if there are not as many truths as clusters
     */
    public static Overlaps of(List<?> clusters, List<? extends @Nullable Object> truths) {
        if (clusters.size() != truths.size()) {
            throw new IllegalArgumentException(clusters.size() + " clusters, but " + truths.size() + " truths");
        }
        var clusterNumbers = new HashMap<Object, Integer>();
        var truthNumbers = new HashMap<Object, Integer>();
        long[] cells = new long[clusters.size()];
        int known = 0;
        var truth = truths.iterator();
        for (Object cluster : clusters) {
            Object label = truth.next();
            if (label != null) {
                cells[known++] = (long) number(clusterNumbers, cluster) << 32 | number(truthNumbers, label);
            }
        }
        return new Overlaps(counted(Arrays.copyOf(cells, known)));
    }

    List<Overlap> all() {
        return overlaps;
    }

    long[] clusterSizes() {
        return clusterSizes;
    }

    long[] truthSizes() {
        return truthSizes;
    }

    /** Mentions whose truth is known. */
    long mentions() {
        return Arrays.stream(clusterSizes).sum();
    }

    private static int number(Map<Object, Integer> numbers, Object label) {
        Integer known = numbers.putIfAbsent(label, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private static List<Overlap> counted(long[] cells) {
        Arrays.sort(cells);
        var counted = new ArrayList<Overlap>();
        for (int from = 0, to; from < cells.length; from = to) {
            to = from;
            while (to < cells.length && cells[to] == cells[from]) {
                to++;
            }
            counted.add(new Overlap((int) (cells[from] >>> 32), (int) cells[from], to - from));
        }
        return List.copyOf(counted);
    }
}
