package org.qingce.linkage.explanation;

import org.jspecify.annotations.Nullable;

/**
 * A link on the way from one node to another.
 *
 * @param from node it starts from
 * @param to node it leads to
 * @param weight match weight in bits; infinite for a reviewer's <em>same</em>
 * @param rule blocking rule that made the pair; null for a reviewer's
 */
public record Hop(
        long from, long to, double weight, @Nullable String rule) {

    Hop turned() {
        return new Hop(to, from, weight, rule);
    }
}
