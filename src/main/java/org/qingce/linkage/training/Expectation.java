package org.qingce.linkage.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qingce.linkage.model.Weights;

/** What is expected of pairs under a mixture: how many are one, and how many of each kind stand at each level. */
final class Expectation {

    private final Mixture mixture;
    private final double[][] ones;
    private final double[][] twos;
    private double pairs;
    private double matches;
    private double logLikelihood;

    private Expectation(Mixture mixture) {
        this.mixture = mixture;
        this.ones = counts(mixture);
        this.twos = counts(mixture);
    }

    /** The expectation over patterns, summed up in their order. */
    static Expectation of(Mixture mixture, List<PatternCount> patterns) {
        var expectation = new Expectation(mixture);
        patterns.forEach(expectation::add);
        return expectation;
    }

    private static double[][] counts(Mixture mixture) {
        return mixture.weights().stream()
                .map(weights -> new double[weights.m().size()])
                .toArray(double[][]::new);
    }

    private void add(PatternCount pattern) {
        double one = mixture.posterior(pattern.levels()) * pattern.pairs();
        for (int place = 0; place < ones.length; place++) {
            int level = pattern.levels().get(place);
            if (level >= 0) {
                ones[place][level] += one;
                twos[place][level] += pattern.pairs() - one;
            }
        }
        pairs += pattern.pairs();
        matches += one;
        if (pattern.pairs() > 0) {
            logLikelihood += pattern.pairs() * Math.log(mixture.likelihood(pattern.levels()));
        }
    }

    double matches() {
        return matches;
    }

    double pairs() {
        return pairs;
    }

    double logLikelihood() {
        return logLikelihood;
    }

    /** Expected pairs that are one, at each level of a comparison. */
    double[] ones(int place) {
        return ones[place].clone();
    }

    /** The free parameters that make this most probable. */
    Mixture maximised(Freedom free) {
        var weights = new ArrayList<Weights>();
        for (int place = 0; place < ones.length; place++) {
            Weights before = mixture.weights().get(place);
            weights.add(new Weights(
                    free.m().get(place) ? shares(ones[place], before.m()) : before.m(),
                    free.u().get(place) ? shares(twos[place], before.u()) : before.u()));
        }
        return new Mixture(free.share() && pairs > 0 ? matches / pairs : mixture.share(), weights);
    }

    private static List<Double> shares(double[] counts, List<Double> otherwise) {
        double sum = Arrays.stream(counts).sum();
        return sum > 0 ? Arrays.stream(counts).mapToObj(count -> count / sum).toList() : otherwise;
    }
}
