package org.qingce.linkage.cluster;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Two nodes and what their comparison gave.
 *
 * @param left the smaller node
 * @param right the larger node
 * @param weight match weight in bits
 * @param veto why the two can never be one; null where nothing says so
 */
public record Link(
        long left, long right, double weight, @Nullable String veto) {

    /** The strongest first; among equals by their nodes. */
    static final Comparator<Link> STRONGEST_FIRST = Comparator.comparingDouble((Link link) -> -link.weight)
            .thenComparingLong(Link::left)
            .thenComparingLong(Link::right);

    long other(long node) {
        return node == left ? right : left;
    }
}
