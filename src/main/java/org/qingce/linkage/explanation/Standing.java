package org.qingce.linkage.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two mentions stand to each other in the register.
 *
 * @param verdict what became of them
 * @param edge the kept pair of their nodes; null where there is none
 * @param refusal why a link between their nodes was refused: a constraint's id or one of
 *     {@link org.qingce.linkage.cluster.Refusal}; null where none was
 * @param path the links that hold them in one cluster, from the left node to the right; empty where they are two, or one node
 * @param decisions what reviewers said of their nodes, the latest first
 */
public record Standing(
        Verdict verdict, @Nullable Edge edge, @Nullable String refusal, List<Hop> path, List<Said> decisions) {

    /**
     * A kept pair of nodes. It weighs what the best of their candidate pairs weighs.
     *
     * @param weight match weight in bits
     * @param rule blocking rule that made it; null for a pair compared only because others linked to both
     * @param veto constraint that refuses it; null where none does
     * @param left mention of the left node in the pair that decided; 0 where it is gone
     * @param right mention of the right node in the pair that decided; 0 where it is gone
     */
    public record Edge(
            double weight, @Nullable String rule, @Nullable String veto, long left, long right) {}

    /**
     * A reviewer's word.
     *
     * @param verdict {@code same} or {@code different}
     * @param by who said it
     * @param at when, as text
     * @param reason why, as written; null where nothing was
     */
    public record Said(
            String verdict, String by, String at, @Nullable String reason) {}

    public Standing {
        path = List.copyOf(path);
        decisions = List.copyOf(decisions);
    }
}
