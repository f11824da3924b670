package org.qingce.linkage.cluster;

import org.jspecify.annotations.Nullable;

/**
 * What clustering goes by.
 *
 * @param link weight from which two nodes are linked
 * @param rivalMargin bits by which a match must be better than its rival; 0 takes the better one
 * @param cohesion least mean weight between clusters that are joined; null asks for one link only
 */
public record Policy(
        double link, double rivalMargin, @Nullable Double cohesion) {

    /** Most nodes that are compared pair by pair. */
    public static final int LARGEST_GROUP = 400;
}
