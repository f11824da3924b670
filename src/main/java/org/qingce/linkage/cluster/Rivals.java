package org.qingce.linkage.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds nodes that match two others which cannot be one, neither clearly better: whom such a node is cannot be told, so none of
 * these links is followed.
 */
final class Rivals {

    private final Group group;
    private final double margin;

    Rivals(Group group, double margin) {
        this.group = group;
        this.margin = margin;
    }

    /** The links that rivalry makes worthless. */
    Set<Link> among(List<Link> links) {
        var rivals = new HashSet<Link>();
        byNode(links).forEach((node, ofNode) -> rivals.addAll(ofOne(node, ofNode)));
        return rivals;
    }

    private static Map<Long, List<Link>> byNode(List<Link> links) {
        var byNode = new TreeMap<Long, List<Link>>();
        for (Link link : links) {
            byNode.computeIfAbsent(link.left(), node -> new ArrayList<>()).add(link);
            byNode.computeIfAbsent(link.right(), node -> new ArrayList<>()).add(link);
        }
        return byNode;
    }

    private List<Link> ofOne(long node, List<Link> links) {
        double best = links.stream()
                .max(Comparator.comparingDouble(Link::weight))
                .orElseThrow()
                .weight();
        List<Link> close =
                links.stream().filter(link -> link.weight() > best - margin).toList();
        return close.stream()
                .filter(link -> close.stream().anyMatch(other -> apart(link.other(node), other.other(node))))
                .toList();
    }

    private boolean apart(long one, long other) {
        return one != other && group.veto(group.place(one), group.place(other)) != null;
    }
}
