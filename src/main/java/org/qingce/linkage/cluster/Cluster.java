package org.qingce.linkage.cluster;

import java.util.List;

/**
 * Nodes that are one person.
 *
 * @param nodes ascending, at least two
 */
public record Cluster(List<Long> nodes) {

    public Cluster {
        nodes = List.copyOf(nodes);
    }

    /** The smallest node. */
    public long id() {
        return nodes.get(0);
    }
}
