package org.qingce.linkage.training;

import java.util.ArrayList;
import java.util.List;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.model.MatchModel;

/** What should be looked at after a training. */
final class Warnings {

    private final List<String> warnings = new ArrayList<>();
    private final MatchModel model;
    private final Learned learned;

    private Warnings(MatchModel model, Learned learned) {
        this.model = model;
        this.learned = learned;
    }

    static List<String> of(MatchModel model, Material material, Learned learned) {
        var warnings = new Warnings(model, learned);
        for (int place = 0; place < model.comparisons().size(); place++) {
            warnings.comparison(place, material);
        }
        learned.looking().forEach(warnings::rule);
        return List.copyOf(warnings.warnings);
    }

    private void comparison(int place, Material material) {
        Comparison comparison = model.comparisons().get(place);
        var seen = new double[comparison.levelCount()];
        material.candidates().counts().forEach(count -> count(seen, place, count));
        material.random().forEach(count -> count(seen, place, count));
        material.anchors().forEach(count -> count(seen, place, count));
        for (int level = 0; level < seen.length; level++) {
            if (seen[level] == 0) {
                warnings.add(
                        "comparison " + comparison.id() + ": level " + name(comparison, level) + " was never seen");
            }
        }
        if (learned.sources().get(place) == Learned.Source.USUAL) {
            warnings.add("comparison " + comparison.id()
                    + ": no blocking rule can tell what it is worth; it has usual weights");
        }
    }

    private static void count(double[] seen, int place, PairCount count) {
        int level = count.levels().get(place);
        if (level >= 0) {
            seen[level] += count.pairs();
        }
    }

    private void rule(RuleFit fit) {
        String id = model.blocking().get(fit.rule()).id();
        if (!learned.trusted().get(fit.rule())) {
            warnings.add("blocking rule " + id + ": not heard on m, because "
                    + (fit.openComparisons() < 2
                            ? "it leaves fewer than two comparisons open"
                            : "too few of its pairs are one, or those that are not agree in other columns too"));
        } else if (!fit.fit().converged()) {
            warnings.add("blocking rule " + id + ": EM did not come to rest in "
                    + fit.fit().iterations() + " rounds");
        }
    }

    /** A level as the model writes it. */
    static String name(Comparison comparison, int level) {
        return level < comparison.levels().size() ? comparison.levels().get(level) : "else";
    }
}
