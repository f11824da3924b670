package org.qingce.linkage.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A first guess, before any training, at how probable it is that two rows are one: each column that agrees in some key counts for as
 * many bits as that is rare by chance, each that is stated twice and agrees in none counts against it.
 */
final class Likeness {

    private static final double AGAINST = 3;
    private static final double SHARE_OF_BITS = 0.8;

    private final List<BlockingKey> keys;
    private final List<Double> bits;
    private final double prior;

    /**
     * @param chance how often two rows agree in each key
     * @param rows of the table; as many pairs of them are thought to be one
     */
    Likeness(List<BlockingKey> keys, List<Double> chance, long rows) {
        this.keys = keys;
        this.bits = chance.stream()
                .map(share -> -Math.log(share) / Math.log(2) * SHARE_OF_BITS)
                .toList();
        this.prior = -Math.log(Math.max(2, rows) / 2.0) / Math.log(2);
    }

    /** From 0 to 1. */
    double of(long agree, long present) {
        return 1 / (1 + Math.pow(2, -weight(agree, present)));
    }

    private double weight(long agree, long present) {
        Map<Set<String>, Double> bySource = new HashMap<>();
        for (int key = 0; key < keys.size(); key++) {
            if ((present >> key & 1) == 1) {
                boolean agrees = (agree >> key & 1) == 1;
                Set<String> sources = keys.get(key).sources();
                double says = agrees ? bits.get(key) : sources.size() == 1 ? -AGAINST : 0;
                bySource.merge(sources, says, Math::max);
            }
        }
        double weight = prior;
        for (Map.Entry<Set<String>, Double> entry : bySource.entrySet()) {
            weight += entry.getKey().size() == 1 ? entry.getValue() : beyond(entry, bySource);
        }
        return weight;
    }

    /** What columns that changed places say more than each at its own. */
    private static double beyond(Map.Entry<Set<String>, Double> both, Map<Set<String>, Double> bySource) {
        double alone = both.getKey().stream()
                .mapToDouble(source -> bySource.getOrDefault(Set.of(source), 0.0))
                .sum();
        return Math.max(0, both.getValue() - alone);
    }
}
