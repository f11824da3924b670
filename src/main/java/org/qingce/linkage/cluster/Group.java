package org.qingce.linkage.cluster;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Nodes that hang together, every two of them compared: weights, and why two can never be one. Nodes go by their place in
 * ascending order.
 */
final class Group {

    /** Weight of two nodes that were not compared: nothing is known of them. */
    private static final double UNKNOWN = Double.NaN;

    private final long[] nodes;
    private final double[][] weights;
    private final @Nullable String[][] vetoes;

    Group(Collection<Long> nodes, List<Link> compared) {
        this.nodes = nodes.stream().mapToLong(Long::longValue).sorted().toArray();
        this.weights = new double[this.nodes.length][this.nodes.length];
        this.vetoes = new String[this.nodes.length][this.nodes.length];
        for (double[] row : weights) {
            Arrays.fill(row, UNKNOWN);
        }
        compared.forEach(this::enter);
    }

    void enter(Link link) {
        int l = place(link.left());
        int r = place(link.right());
        weights[l][r] = link.weight();
        weights[r][l] = link.weight();
        veto(l, r, link.veto());
    }

    /** Notes why two nodes can never be one. */
    void veto(int left, int right, @Nullable String reason) {
        vetoes[left][right] = reason;
        vetoes[right][left] = reason;
    }

    int size() {
        return nodes.length;
    }

    long node(int place) {
        return nodes[place];
    }

    int place(long node) {
        int place = Arrays.binarySearch(nodes, node);
        if (place < 0) {
            throw new IllegalArgumentException("node " + node + " is not of this group");
        }
        return place;
    }

    @Nullable
    String veto(int left, int right) {
        return vetoes[left][right];
    }

    /** The first reason why two clusters can never be one; null if there is none. */
    @Nullable
    String veto(int[] left, int[] right) {
        for (int l : left) {
            for (int r : right) {
                if (vetoes[l][r] != null) {
                    return vetoes[l][r];
                }
            }
        }
        return null;
    }

    /** Mean weight between two clusters over the pairs that were compared. */
    double meanWeight(int[] left, int[] right) {
        return IntStream.of(left)
                        .mapToDouble(l -> IntStream.of(right)
                                .mapToDouble(r -> weights[l][r])
                                .filter(weight -> !Double.isNaN(weight))
                                .sum())
                        .sum()
                / Math.max(1, known(left, right));
    }

    private long known(int[] left, int[] right) {
        return IntStream.of(left)
                .mapToLong(l -> IntStream.of(right)
                        .filter(r -> !Double.isNaN(weights[l][r]))
                        .count())
                .sum();
    }
}
