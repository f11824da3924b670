package org.qingce.linkage.model;

import java.util.List;

/**
 * What training found for one comparison, by level, best first, "else" last.
 *
 * @param m share of pairs that are one person at this level, given both sides are present; sums to 1
 * @param u share of pairs that are two people, likewise
 */
public record Weights(List<Double> m, List<Double> u) {

    public Weights {
        m = List.copyOf(m);
        u = List.copyOf(u);
        if (m.size() != u.size()) {
            throw new IllegalArgumentException("as many m as u are needed, not " + m.size() + " and " + u.size());
        }
    }

    /** Bits that a level adds to the match weight: log2(m/u). */
    public double bits(int level) {
        return Math.log(m.get(level) / u.get(level)) / Math.log(2);
    }
}
