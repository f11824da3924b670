package org.qingce.linkage.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The way between two nodes of one cluster whose weakest link is the strongest possible: the one along the links that made the
 * cluster, which are those of a maximum spanning tree (J. B. Kruskal 1956), since the strongest are followed first.
 */
final class ClusterPath {

    private final Map<Long, Long> groups = new HashMap<>();
    private final Map<Long, List<Hop>> tree = new HashMap<>();

    private ClusterPath(List<Hop> links) {
        for (Hop link : links) {
            long left = group(link.from());
            long right = group(link.to());
            if (left != right) {
                groups.put(right, left);
                tree.computeIfAbsent(link.from(), node -> new ArrayList<>()).add(link);
                tree.computeIfAbsent(link.to(), node -> new ArrayList<>()).add(link.turned());
            }
        }
    }

    /**
     * The way from one node to another.
     *
     * @param links the cluster's links, the strongest first
     * @return empty where they do not lead from one to the other
     */
    static List<Hop> between(long from, long to, List<Hop> links) {
        return new ClusterPath(links).way(from, to);
    }

    private long group(long node) {
        long group = node;
        for (Long above = groups.get(group); above != null; above = groups.get(group)) {
            group = above;
        }
        return group;
    }

    private List<Hop> way(long from, long to) {
        var reached = new HashMap<Long, List<Hop>>();
        reached.put(from, List.of());
        var next = new ArrayDeque<Long>(List.of(from));
        while (!next.isEmpty() && !reached.containsKey(to)) {
            long node = next.remove();
            for (Hop hop : tree.getOrDefault(node, List.of())) {
                if (!reached.containsKey(hop.to())) {
                    var way = new ArrayList<>(reached.getOrDefault(node, List.of()));
                    way.add(hop);
                    reached.put(hop.to(), way);
                    next.add(hop.to());
                }
            }
        }
        return List.copyOf(reached.getOrDefault(to, List.of()));
    }
}
