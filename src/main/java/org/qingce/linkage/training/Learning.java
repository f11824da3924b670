package org.qingce.linkage.training;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.Weights;

/**
 * Learns m, u and the prior from material. u tells how many matches there are, and the matches among random pairs tell u: two passes
 * settle that.
 */
final class Learning {

    private static final int PASSES = 2;

    /** With fewer expected matches, how often certain keys repeat says more about the prior. */
    private static final double FEW_MATCHES = 50;

    private static final double LEAST_ODDS = 1e-15;

    private final MatchModel model;
    private final Lineage lineage;
    private final Material material;
    private final Chance chance;
    private final Anchors anchors;
    private final List<Boolean> anchored;
    private final RuleFits rules;

    Learning(MatchModel model, Material material, TrainingSettings settings) {
        this.model = model;
        this.lineage = new Lineage(model);
        this.material = material;
        this.chance = new Chance(model.comparisons(), material.random(), material.equalities());
        this.anchors = new Anchors(model, lineage, material.anchors());
        this.anchored = anchors.taught();
        this.rules = new RuleFits(model, lineage, material.candidates(), settings);
    }

    /** Learns. */
    Learned learn() {
        Learned learned = pass(start(), 0);
        for (int pass = 1; pass < PASSES; pass++) {
            learned = pass(learned.weights().stream().map(Weights::m).toList(), learned.odds());
        }
        return learned;
    }

    private Learned pass(List<List<Double>> m, double odds) {
        List<RuleFit> looking = rules.lookingForM(weights(m, odds), Collections.nCopies(m.size(), false));
        var heard = new Combination(looking, anchoredM());
        Combination combination =
                anchored.contains(true) ? heard.with(rules.lookingForM(weights(m, odds), anchored)) : heard;
        List<List<Double>> found = anchoredOr(combination.m(weights(m, odds)));
        List<RuleFit> company = rules.holdingM(weights(found, odds), rule -> heard.bringsCompany(looking.get(rule)));
        var matches = new Matches(model, lineage, material.candidates(), company);
        double nowOdds = odds(matches);
        return new Learned(
                ordered(weights(found, nowOdds), matches.caught()),
                sources(combination),
                nowOdds * material.pairsInQuestion(model),
                nowOdds,
                looking,
                company,
                looking.stream().map(heard::trusts).toList(),
                Learned.Way.of(looking.stream().filter(heard::trusts).toList()));
    }

    private Map<Integer, List<Double>> anchoredM() {
        return IntStream.range(0, anchored.size())
                .filter(place -> known(place) != null)
                .boxed()
                .collect(Collectors.toMap(place -> place, place -> Objects.requireNonNull(known(place))));
    }

    /** m that is stated, or that pairs of one certain key teach; null where neither is. */
    private @Nullable List<Double> known(int place) {
        List<Double> stated = comparison(place).m();
        return stated == null && anchored.get(place) ? anchors.m(place) : stated;
    }

    private List<List<Double>> start() {
        return eachComparison(place -> Objects.requireNonNullElseGet(
                known(place), () -> Defaults.m(comparison(place).levelCount())));
    }

    private List<List<Double>> anchoredOr(List<List<Double>> found) {
        return eachComparison(place -> Objects.requireNonNullElseGet(known(place), () -> found.get(place)));
    }

    private List<Weights> weights(List<List<Double>> m, double odds) {
        return eachComparison(place -> new Weights(m.get(place), chance.of(place, odds, m.get(place))));
    }

    private double odds(Matches matches) {
        double all = matches.all();
        double keyed = material.drawn().keyedOdds();
        double pairs = material.pairsInQuestion(model);
        if (keyed > 0 && all < FEW_MATCHES) {
            return keyed;
        }
        return Math.max(LEAST_ODDS, Math.max(all, 0.5) / Math.max(pairs - all, 1));
    }

    private List<Weights> ordered(List<Weights> weights, double matches) {
        return eachComparison(place -> {
            if (comparison(place).m() != null) {
                return weights.get(place);
            }
            double[] seen = anchored.get(place) ? anchors.counts(place) : expected(weights.get(place), matches);
            return LevelOrder.of(weights.get(place), seen, chance.seen(place));
        });
    }

    private static double[] expected(Weights weights, double matches) {
        return weights.m().stream().mapToDouble(share -> share * matches).toArray();
    }

    private List<Learned.Source> sources(Combination combination) {
        return eachComparison(place -> {
            if (anchored.get(place)) {
                return Learned.Source.ANCHOR;
            }
            return combination.tells(place) ? Learned.Source.EM : Learned.Source.USUAL;
        });
    }

    private Comparison comparison(int place) {
        return model.comparisons().get(place);
    }

    private <T> List<T> eachComparison(IntFunction<T> work) {
        return IntStream.range(0, anchored.size()).mapToObj(work).toList();
    }
}
