package org.qingce.population.number;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What linkage says on one night: the node of every mention, and a label for every node; nodes of one label are one cluster.
 */
public record Links(Map<Long, Long> nodes, Map<Long, Long> labels) {

    public static Links none() {
        return new Links(new TreeMap<>(), new TreeMap<>());
    }

    public Links copy() {
        return new Links(new TreeMap<>(nodes), new TreeMap<>(labels));
    }

    /** Puts mentions in a node that is its own cluster until joined. */
    public Links with(long node, long... mentions) {
        for (long mention : mentions) {
            nodes.put(mention, node);
        }
        labels.putIfAbsent(node, node);
        return this;
    }

    public Links without(long... mentions) {
        for (long mention : mentions) {
            nodes.remove(mention);
        }
        return this;
    }

    public Links join(long label, long... members) {
        for (long node : members) {
            labels.put(node, label);
        }
        return this;
    }

    public Set<Long> present() {
        return new TreeSet<>(nodes.values());
    }

    /** The cluster of each node of clusters of two or more. */
    Map<Long, Long> clusters() {
        Map<Long, TreeSet<Long>> members = present().stream()
                .collect(Collectors.groupingBy(labels::get, TreeMap::new, Collectors.toCollection(TreeSet::new)));
        var clusters = new TreeMap<Long, Long>();
        members.values().stream()
                .filter(nodesOf -> nodesOf.size() > 1)
                .forEach(nodesOf -> nodesOf.forEach(node -> clusters.put(node, nodesOf.first())));
        return clusters;
    }

    Map<Long, TreeSet<Long>> mentionsByNode() {
        return nodes.keySet().stream()
                .collect(Collectors.groupingBy(nodes::get, TreeMap::new, Collectors.toCollection(TreeSet::new)));
    }

    /** Nodes whose mentions or cluster are not what they were. */
    public Set<Long> touchedSince(Links before) {
        var all = before.present();
        all.addAll(present());
        Map<Long, TreeSet<Long>> then = before.mentionsByNode();
        Map<Long, TreeSet<Long>> now = mentionsByNode();
        Map<Long, Long> thenClusters = before.clusters();
        Map<Long, Long> nowClusters = clusters();
        all.removeIf(node -> Objects.equals(then.get(node), now.get(node))
                && Objects.equals(thenClusters.get(node), nowClusters.get(node)));
        return all;
    }

    /** Statements that make the tables of linkage say this. */
    public String sql(Collection<Long> touched) {
        return "create or replace table link_node (mention_id bigint, node_id bigint);\n"
                + "create or replace table link_cluster (node_id bigint, cluster_id bigint);\n"
                + "create table if not exists link_touched (node_id bigint);\n"
                + insert("link_node", nodes)
                + insert("link_cluster", clusters())
                + insert(
                        "link_touched",
                        touched.stream().map(node -> "(" + node + ")").collect(Collectors.toList()));
    }

    private static String insert(String table, Map<Long, Long> rows) {
        return insert(
                table,
                rows.entrySet().stream()
                        .map(row -> "(" + row.getKey() + ", " + row.getValue() + ")")
                        .toList());
    }

    private static String insert(String table, Collection<String> rows) {
        return rows.isEmpty() ? "" : "insert into " + table + " values " + String.join(", ", rows) + ";\n";
    }
}
