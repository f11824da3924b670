package org.qingce.linkage.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes clusters of one group of nodes. Links are followed in order of weight, ties by the nodes; a link is refused where any two
 * nodes of the clusters it would join can never be one, or where the clusters as a whole do not match well enough. The outcome
 * depends on the group alone, so it is the same in any order of arrival, however many threads, and whichever night.
 */
final class Clusterer {

    private final Group group;
    private final Policy policy;
    private final Consumer<Refusal> refusals;
    private final int[] clusterOf;
    private final List<int[]> clusters = new ArrayList<>();

    Clusterer(Group group, Policy policy, Consumer<Refusal> refusals) {
        this.group = group;
        this.policy = policy;
        this.refusals = refusals;
        this.clusterOf = new int[group.size()];
        for (int node = 0; node < group.size(); node++) {
            clusterOf[node] = node;
            clusters.add(new int[] {node});
        }
    }

    /** For each node, by its place, the place of its cluster's first node. */
    int[] cluster(List<Link> links) {
        Set<Link> rivals = policy.rivalMargin() > 0 ? new Rivals(group, policy.rivalMargin()).among(links) : Set.of();
        rivals.stream().sorted(Link.STRONGEST_FIRST).forEach(link -> refusals.accept(Refusal.of(link, Refusal.RIVALS)));
        links.stream()
                .filter(link -> !rivals.contains(link))
                .sorted(Link.STRONGEST_FIRST)
                .forEach(this::follow);
        return clusterOf;
    }

    private void follow(Link link) {
        int left = clusterOf[group.place(link.left())];
        int right = clusterOf[group.place(link.right())];
        if (left == right) {
            return;
        }
        String reason = objection(clusters.get(left), clusters.get(right));
        if (reason == null) {
            join(Math.min(left, right), Math.max(left, right));
        } else {
            refusals.accept(Refusal.of(link, reason));
        }
    }

    private @Nullable String objection(int[] left, int[] right) {
        String veto = group.veto(left, right);
        if (veto != null || policy.cohesion() == null) {
            return veto;
        }
        return group.meanWeight(left, right) >= policy.cohesion() ? null : Refusal.COHESION;
    }

    private void join(int kept, int taken) {
        int[] a = clusters.get(kept);
        int[] b = clusters.get(taken);
        var joined = new int[a.length + b.length];
        System.arraycopy(a, 0, joined, 0, a.length);
        System.arraycopy(b, 0, joined, a.length, b.length);
        for (int node : b) {
            clusterOf[node] = kept;
        }
        clusters.set(kept, joined);
    }
}
