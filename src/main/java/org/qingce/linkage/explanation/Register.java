package org.qingce.linkage.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.Row;
import org.qingce.workbench.Workbench;

/** What the tables of linkage hold of nodes and pairs of nodes. */
final class Register {

    private final Workbench workbench;

    Register(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Where a mention stands. */
    record Place(long node, long cluster) {}

    /** A kept pair of nodes with its pattern of levels. */
    record Kept(
            double weight,
            long pattern,
            @Nullable String rule,
            @Nullable String veto) {}

    Place place(long mention) {
        return workbench
                .list(
                        Explainer.script("asked_nodes"),
                        Map.of("mentions", List.of(mention)),
                        row -> new Place(row.number("node_id"), row.number("cluster_id")))
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the last run saw no mention " + mention));
    }

    Optional<Kept> edge(Side left, Side right) {
        return workbench
                .list(
                        Explainer.script("edge"),
                        nodes(left, right),
                        row -> new Kept(row.real("weight"), row.number("pattern"), row.text("rule"), row.text("veto")))
                .stream()
                .findFirst();
    }

    /** The pair of mentions that a kept pair of nodes has its weight from. */
    Optional<Explainer.Pair> decidingPair(Kept edge) {
        return workbench
                .list(
                        Explainer.script("deciding_pair"),
                        Map.of("weight", edge.weight(), "pattern", edge.pattern()),
                        Explainer::pair)
                .stream()
                .findFirst();
    }

    @Nullable
    String refusal(Side left, Side right) {
        return workbench
                .list(Explainer.script("refusal"), nodes(left, right), row -> row.requiredText("reason"))
                .stream()
                .findFirst()
                .orElse(null);
    }

    List<Hop> links(long cluster, double link) {
        return workbench.list(
                Explainer.script("links_of_cluster"), Map.of("cluster", cluster, "link", link), Register::hop);
    }

    private static Hop hop(Row row) {
        return new Hop(row.number("left_node"), row.number("right_node"), row.real("weight"), row.text("rule"));
    }

    List<Standing.Said> decisions(Side left, Side right) {
        return workbench.list(
                Explainer.script("decisions"),
                nodes(left, right),
                row -> new Standing.Said(
                        row.requiredText("verdict"),
                        row.requiredText("decided_by"),
                        row.requiredText("decided_at"),
                        row.text("reason")));
    }

    private static Map<String, Long> nodes(Side left, Side right) {
        return Map.of(
                "left", Math.min(left.node(), right.node()),
                "right", Math.max(left.node(), right.node()));
    }
}
