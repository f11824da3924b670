package org.qingce.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingce.linkage.cluster.Cluster;
import org.qingce.linkage.cluster.Clustering;
import org.qingce.linkage.cluster.Link;
import org.qingce.linkage.cluster.Policy;
import org.qingce.linkage.cluster.Refusal;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.Thresholds;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** Stage 7 of linkage: clusters of linked nodes, where they may have changed. */
final class Clusters {

    /** Weight of a link that a reviewer made. */
    static final double DECIDED = 1000;

    private final Workbench workbench;
    private final MatchModel model;
    private final Scoring scoring;
    private final boolean all;

    Clusters(Workbench workbench, MatchModel model, Scoring scoring, boolean all) {
        this.workbench = workbench;
        this.model = model;
        this.scoring = scoring;
        this.all = all;
    }

    /** Makes {@code scratch.clustered} and {@code scratch.refused} for all nodes of {@code scratch.affected}. */
    void make() {
        workbench.run(script("links_view"), Map.of("link", model.thresholds().linkWeight(), "certain", DECIDED));
        affect();
        var clustering = new Clustering(policy(), links());
        clustering.sources(sources());
        clustering.different(different());
        enter(clustering.largeGroups());
        clustering.cluster(companyWeights());
        keep(clustering);
    }

    private void affect() {
        if (all) {
            workbench.run(script("nobody_affected"));
        } else {
            workbench.run(script("seeds"), Map.of("link", model.thresholds().linkWeight()));
            spread();
        }
    }

    private Policy policy() {
        Thresholds thresholds = model.thresholds();
        return new Policy(thresholds.linkWeight(), thresholds.rivalMargin(), thresholds.cohesion());
    }

    private void spread() {
        while (workbench.run(script("spread")) > 0) {
            // grows until nothing is linked to it from outside
        }
    }

    private SqlText whereAffected() {
        return new SqlText(all ? "" : "where link.left_node in (select node_id from scratch.affected)");
    }

    private List<Link> links() {
        return workbench.list(script("affected_links"), Map.of("where_affected", whereAffected()), Clusters::link);
    }

    private static Link link(Row row) {
        return new Link(row.number("left_node"), row.number("right_node"), row.real("weight"), row.text("veto"));
    }

    private Map<Long, Long> sources() {
        var sources = new HashMap<Long, Long>();
        if (!model.onePerSource().isEmpty()) {
            workbench.run(script("linked_nodes"), Map.of("where_affected", whereAffected()));
            workbench.each(
                    script("node_sources"), Map.of(), row -> sources.put(row.number("node_id"), row.number("sources")));
        }
        return sources;
    }

    private List<Link> different() {
        return workbench.list(
                script("different"),
                Map.of(),
                row -> new Link(row.number("left_node"), row.number("right_node"), 0, Refusal.DECISION));
    }

    private void enter(List<Cluster> groups) {
        var lines = new ArrayList<String>();
        for (int group = 0; group < groups.size(); group++) {
            for (long node : groups.get(group).nodes()) {
                lines.add(node + "\t" + group);
            }
        }
        try (var file = RowFile.of(lines)) {
            workbench.run(
                    script("member"),
                    Map.of("rows", file.relation(workbench, columns("node_id bigint", "component bigint"))));
        }
    }

    /** Compares, within each group of more than two nodes, what no edge compared, and hands all of their weights over. */
    private Map<Long, List<Link>> companyWeights() {
        workbench.run(script("company_pairs"));
        scoring.score();
        var byGroup = new TreeMap<Long, List<Link>>();
        workbench.each(
                script("company_weights"),
                Map.of(),
                row -> byGroup.computeIfAbsent(row.number("component"), group -> new ArrayList<>())
                        .add(link(row)));
        return byGroup;
    }

    private void keep(Clustering clustering) {
        List<String> members = clustering.clusters().stream()
                .flatMap(cluster -> cluster.nodes().stream().map(node -> node + "\t" + cluster.id()))
                .toList();
        List<String> refusals = clustering.refusals().stream()
                .map(refusal ->
                        refusal.left() + "\t" + refusal.right() + "\t" + refusal.weight() + "\t" + refusal.reason())
                .toList();
        try (var clustered = RowFile.of(members);
                var refused = RowFile.of(refusals)) {
            workbench.run(
                    script("clustered"),
                    Map.of(
                            "clustered",
                            clustered.relation(workbench, columns("node_id bigint", "cluster_id bigint")),
                            "refused",
                            refused.relation(
                                    workbench,
                                    columns(
                                            "left_node bigint",
                                            "right_node bigint",
                                            "weight double",
                                            "reason varchar"))));
        }
    }

    private static Map<String, String> columns(String... definitions) {
        var columns = new LinkedHashMap<String, String>();
        for (String definition : definitions) {
            int space = definition.indexOf(' ');
            columns.put(definition.substring(0, space), definition.substring(space + 1));
        }
        return columns;
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Clusters.class, name);
    }
}
