package org.qingce.linkage.training;

import java.util.ArrayList;
import java.util.List;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.model.MatchModel;

/**
 * m by pairs that are one for certain: those of one certain key. Pairs that agree in everything are among them, as they are among
 * all pairs that are one. They teach nothing about what the key itself is made of.
 */
final class Anchors {

    /** From how many such pairs they are believed. */
    static final double ENOUGH = 200;

    private static final double IMAGINED = 2;

    private final MatchModel model;
    private final Lineage lineage;
    private final List<PairCount> pairs;

    Anchors(MatchModel model, Lineage lineage, List<PairCount> pairs) {
        this.model = model;
        this.lineage = lineage;
        this.pairs = pairs;
    }

    /** How many pairs there are. */
    long count() {
        return pairs.stream().mapToLong(PairCount::pairs).sum();
    }

    /** Whether they teach m of a comparison: enough of them state it, and the key does not decide it. */
    boolean teach(int place) {
        Comparison comparison = model.comparisons().get(place);
        double present = 0;
        for (double count : counts(place)) {
            present += count;
        }
        return present >= ENOUGH && !lineage.keyed(comparison.compared());
    }

    /** m of a comparison. */
    List<Double> m(int place) {
        double[] counts = counts(place);
        return Defaults.smoothed(counts, Defaults.m(counts.length), IMAGINED);
    }

    /** Pairs at each level. */
    double[] counts(int place) {
        var counts = new double[model.comparisons().get(place).levelCount()];
        for (PairCount count : pairs) {
            int level = count.levels().get(place);
            if (level >= 0) {
                counts[level] += count.pairs();
            }
        }
        return counts;
    }

    /** The comparisons they teach, by place. */
    List<Boolean> taught() {
        var taught = new ArrayList<Boolean>();
        for (int place = 0; place < model.comparisons().size(); place++) {
            taught.add(teach(place));
        }
        return taught;
    }
}
