package org.qingce.linkage.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.Weights;

/**
 * EM over all pairs of a table at once, those that no blocking rule makes being taken for two. u is what chance makes it; m and the
 * prior are looked for. For rules that together reach nearly every pair that is one.
 *
 * <p>EM by single rules goes wrong where errors hang together: if a copy has one error only, pairs that agree in the date of birth all
 * have theirs in the name, and what a name is worth comes out too low. Over the pairs of all rules both kinds are seen.
 */
final class WholeTable {

    private static final double IMAGINED = 2;
    private static final int MOST_ROUNDS = 500;
    private static final double REST = 1e-4;

    private final MatchModel model;
    private final Material material;
    private final Chance chance;
    private final List<PatternCount> patterns;
    private final List<Double> pairs;

    WholeTable(MatchModel model, Material material) {
        this.model = model;
        this.material = material;
        this.chance = new Chance(model.comparisons(), material.random(), material.equalities());
        Map<List<Integer>, Double> counts = new HashMap<>();
        for (PairCount count : material.candidates().counts()) {
            if (!count.refused()) {
                counts.merge(
                        count.levels(), count.pairs() * material.candidates().standsFor(count), Double::sum);
            }
        }
        this.patterns = counts.keySet().stream()
                .map(levels -> new PatternCount(levels, 1))
                .sorted()
                .toList();
        this.pairs = patterns.stream()
                .map(pattern -> counts.getOrDefault(pattern.levels(), 0.0))
                .toList();
    }

    /** Parameters after a round. */
    private record State(List<List<Double>> m, double matches) {}

    /** Learns. */
    Learned learn() {
        State state = new State(
                model.comparisons().stream()
                        .map(comparison -> Defaults.m(comparison.levelCount()))
                        .toList(),
                Math.max(1, material.drawn().all() / 2.0));
        int rounds = 0;
        double moved = 1;
        while (rounds < MOST_ROUNDS && moved > REST) {
            State next = next(state);
            moved = moved(state, next);
            state = next;
            rounds++;
        }
        return learned(state, rounds, moved <= REST);
    }

    private Learned learned(State state, int rounds, boolean converged) {
        List<Weights> weights = weights(state);
        List<Weights> ordered = IntStream.range(0, weights.size())
                .mapToObj(
                        place -> LevelOrder.of(weights.get(place), seen(weights.get(place), state), chance.seen(place)))
                .toList();
        return new Learned(
                ordered,
                weights.stream().map(each -> Learned.Source.EM).toList(),
                state.matches(),
                odds(state),
                List.of(),
                List.of(),
                List.of(),
                new Learned.Way(rounds, converged));
    }

    private static double[] seen(Weights weights, State state) {
        return weights.m().stream()
                .mapToDouble(share -> share * state.matches())
                .toArray();
    }

    private State next(State state) {
        var mixture = new Mixture(odds(state) / (1 + odds(state)), weights(state));
        double[][] ones = model.comparisons().stream()
                .map(comparison -> new double[comparison.levelCount()])
                .toArray(double[][]::new);
        double matches = 0;
        for (int at = 0; at < patterns.size(); at++) {
            List<Integer> levels = patterns.get(at).levels();
            double one = pairs.get(at) * mixture.posterior(levels);
            matches += one;
            for (int place = 0; place < ones.length; place++) {
                if (levels.get(place) >= 0) {
                    ones[place][levels.get(place)] += one;
                }
            }
        }
        var m = new ArrayList<List<Double>>();
        for (double[] counts : ones) {
            m.add(Defaults.smoothed(counts, Defaults.m(counts.length), IMAGINED));
        }
        return new State(m, Math.max(0.5, matches));
    }

    private List<Weights> weights(State state) {
        return IntStream.range(0, state.m().size())
                .mapToObj(place -> new Weights(
                        state.m().get(place),
                        chance.of(place, odds(state), state.m().get(place))))
                .toList();
    }

    private double odds(State state) {
        return state.matches() / Math.max(1, material.pairsInQuestion(model) - state.matches());
    }

    private static double moved(State state, State next) {
        double moved = Math.abs(next.matches() - state.matches()) / state.matches();
        for (int place = 0; place < state.m().size(); place++) {
            for (int level = 0; level < state.m().get(place).size(); level++) {
                moved = Math.max(
                        moved,
                        Math.abs(next.m().get(place).get(level)
                                - state.m().get(place).get(level)));
            }
        }
        return moved;
    }
}
