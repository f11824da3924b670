package org.qingce.linkage.training;

import java.util.List;

/**
 * Candidate pairs to learn from.
 *
 * @param parts by rule: one in how many of its pairs is here
 * @param counts their patterns
 */
record RuleSample(List<Long> parts, List<PairCount> counts) {

    RuleSample {
        parts = List.copyOf(parts);
        counts = List.copyOf(counts);
    }

    /** For how many pairs of the register one of these stands, whichever rules it has to thank for being here. */
    double standsFor(PairCount count) {
        double absent = 1;
        for (int rule = 0; rule < parts.size(); rule++) {
            if (count.agreesIn(rule) || count.madeBy(rule)) {
                absent *= 1 - 1.0 / parts.get(rule);
            }
        }
        return 1 / (1 - absent);
    }

    /** How many pairs a rule makes in the whole register. */
    long made(int rule) {
        return counts.stream()
                .filter(count -> count.madeBy(rule))
                .mapToLong(count -> count.pairs() * parts.get(rule))
                .sum();
    }
}
