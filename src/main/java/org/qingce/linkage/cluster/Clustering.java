package org.qingce.linkage.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Clusters of many groups. First the links tell which nodes hang together; groups of more than two nodes are then to be compared in
 * full by the caller, who hands over what came of it.
 */
public final class Clustering {

    private final Policy policy;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<List<Link>> linksOf = new ArrayList<>();
    private final List<Cluster> groups = new ArrayList<>();
    private final Map<Long, List<Long>> different = new HashMap<>();
    private Map<Long, Long> sources = Map.of();

    /**
     * @param links pairs that weigh enough, those with a veto included; in any order
     */
    public Clustering(Policy policy, List<Link> links) {
        this.policy = policy;
        group(links);
    }

    private void group(List<Link> links) {
        long[] nodes = links.stream()
                .flatMapToLong(link -> java.util.stream.LongStream.of(link.left(), link.right()))
                .sorted()
                .distinct()
                .toArray();
        var forest = new Groups(nodes.length);
        var inside = new ArrayList<Link>(links.size());
        links.stream().sorted(Link.STRONGEST_FIRST).forEach(link -> {
            if (forest.join(place(nodes, link.left()), place(nodes, link.right()))) {
                inside.add(link);
            } else {
                refusals.add(Refusal.of(link, Refusal.TOO_LARGE));
            }
        });
        var placeOf = new int[nodes.length];
        for (List<Integer> members : forest.members()) {
            members.forEach(member -> placeOf[member] = groups.size());
            groups.add(new Cluster(members.stream().map(member -> nodes[member]).toList()));
            linksOf.add(new ArrayList<>());
        }
        inside.forEach(link -> linksOf.get(placeOf[place(nodes, link.left())]).add(link));
    }

    private static int place(long[] nodes, long node) {
        return java.util.Arrays.binarySearch(nodes, node);
    }

    /** One bit for each source in which nobody stands twice; nodes of none may be left out. */
    public void sources(Map<Long, Long> bits) {
        sources = Map.copyOf(bits);
    }

    /** Pairs of which a reviewer said that they are different. */
    public void different(List<Link> pairs) {
        for (Link pair : pairs) {
            different.computeIfAbsent(pair.left(), node -> new ArrayList<>()).add(pair.right());
        }
    }

    /** The groups of more than two nodes, in which every pair has to be compared. */
    public List<Cluster> largeGroups() {
        return groups.stream().filter(group -> group.nodes().size() > 2).toList();
    }

    /**
     * Makes the clusters.
     *
     * @param compared every compared pair of each large group, by its place in {@link #largeGroups}
     */
    public void cluster(Map<Long, List<Link>> compared) {
        long large = 0;
        for (int place = 0; place < groups.size(); place++) {
            Cluster group = groups.get(place);
            List<Link> pairs =
                    group.nodes().size() > 2 ? compared.getOrDefault(large++, List.of()) : linksOf.get(place);
            cluster(group, pairs, linksOf.get(place));
        }
        refusals.sort(Comparator.comparingLong(Refusal::left).thenComparingLong(Refusal::right));
    }

    private void cluster(Cluster nodes, List<Link> pairs, List<Link> links) {
        var group = new Group(nodes.nodes(), pairs);
        links.forEach(group::enter);
        forbid(group);
        int[] clusterOf = new Clusterer(group, policy, refusals::add).cluster(links);
        var members = new TreeMap<Integer, List<Long>>();
        for (int node = 0; node < clusterOf.length; node++) {
            members.computeIfAbsent(clusterOf[node], cluster -> new ArrayList<>())
                    .add(group.node(node));
        }
        members.values().stream()
                .filter(cluster -> cluster.size() > 1)
                .map(Cluster::new)
                .forEach(clusters::add);
    }

    private void forbid(Group group) {
        for (int left = 0; left < group.size(); left++) {
            List<Long> others = different.getOrDefault(group.node(left), List.of());
            for (int right = left + 1; right < group.size(); right++) {
                if (others.contains(group.node(right))) {
                    group.veto(left, right, Refusal.DECISION);
                } else if ((bits(group.node(left)) & bits(group.node(right))) != 0) {
                    group.veto(left, right, Refusal.ONE_PER_SOURCE);
                }
            }
        }
    }

    private long bits(long node) {
        return sources.getOrDefault(node, 0L);
    }

    /** The clusters of two nodes and more, by their smallest node. */
    public List<Cluster> clusters() {
        return clusters.stream().sorted(Comparator.comparingLong(Cluster::id)).toList();
    }

    /** The links that were not followed, by their nodes. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }
}
