package org.qingce.linkage.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingce.linkage.model.Weights;

class ExpectationMaximisationTest {

    private static final Mixture TEXTBOOK = binary(.5, new double[] {.7, .9, .95}, new double[] {.1, .025, .2});
    private static final Mixture START = binary(.3, new double[] {.8, .8, .8}, new double[] {.2, .2, .2});

    @Test
    void theTextbooksParametersAreFoundBack() {
        Fit fit = new ExpectationMaximisation(Freedom.everything(3), 10_000, 1e-13)
                .fit(expected(TEXTBOOK, 1_000_000), START);
        assertThat(fit.converged()).isTrue();
        assertThat(fit.mixture().distance(TEXTBOOK)).isLessThan(1e-8);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRoundIsThatOfThePlainFormulas(long seed) {
        var random = new Random(seed);
        List<PatternCount> patterns = arbitrary(random, 4, 3);
        Mixture start = arbitraryMixture(random, 4, 3);
        Freedom free = new Freedom(random.nextBoolean(), arbitrary(random), arbitrary(random));
        Fit fit = new ExpectationMaximisation(free, 40, 0).fit(patterns, start);
        var plain = new PlainEm(patterns, start, free);
        for (Fit.Round round : fit.rounds()) {
            assertThat(plain.distance(round.mixture())).isLessThan(1e-9);
            assertThat(round.logLikelihood()).isCloseTo(plain.logLikelihood(), within(1e-6));
            plain.round();
        }
        assertThat(fit.iterations()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void noRoundMakesThePairsLessProbable(long seed) {
        var random = new Random(seed);
        Fit fit = new ExpectationMaximisation(Freedom.everything(4), 60, 0)
                .fit(arbitrary(random, 4, 3), arbitraryMixture(random, 4, 3));
        for (int round = 1; round < fit.rounds().size(); round++) {
            assertThat(fit.rounds().get(round).logLikelihood())
                    .isGreaterThanOrEqualTo(fit.rounds().get(round - 1).logLikelihood() - 1e-7);
        }
    }

    @Test
    void itIsNotCalledConvergedWhenTheRoundsRanOut() {
        Fit fit = new ExpectationMaximisation(Freedom.everything(3), 3, 1e-13).fit(expected(TEXTBOOK, 1000), START);
        assertThat(fit.converged()).isFalse();
        assertThat(fit.iterations()).isEqualTo(3);
    }

    @Test
    void whatIsHeldDoesNotMove() {
        Freedom onlyFirstM = Freedom.ofShareAnd(List.of(true, false, false));
        Mixture found = new ExpectationMaximisation(onlyFirstM, 100, 1e-9)
                .fit(expected(TEXTBOOK, 1000), START)
                .mixture();
        assertThat(found.weights().get(0).m())
                .isNotEqualTo(START.weights().get(0).m());
        assertThat(found.weights().get(0).u()).isEqualTo(START.weights().get(0).u());
        assertThat(found.weights().subList(1, 3)).isEqualTo(START.weights().subList(1, 3));
    }

    @Test
    void aMissingValueTellsNothing() {
        Weights weights = TEXTBOOK.weights().get(0);
        var two = new Mixture(.5, List.of(weights, weights));
        assertThat(two.posterior(List.of(0, -1))).isEqualTo(new Mixture(.5, List.of(weights)).posterior(List.of(0)));
        assertThat(two.posterior(List.of(-2, -1))).isEqualTo(.5);
    }

    @Test
    void theOrderOfThePatternsDoesNotMatterToTheLastBit() {
        List<PatternCount> patterns = new ArrayList<>(arbitrary(new Random(5), 4, 3));
        Mixture start = arbitraryMixture(new Random(6), 4, 3);
        var em = new ExpectationMaximisation(Freedom.everything(4), 50, 0);
        Fit fit = em.fit(patterns, start);
        Collections.shuffle(patterns, new Random(7));
        assertThat(em.fit(patterns, start)).isEqualTo(fit);
    }

    private static Mixture binary(double share, double[] m, double[] u) {
        return new Mixture(
                share,
                IntStream.range(0, m.length)
                        .mapToObj(
                                place -> new Weights(List.of(m[place], 1 - m[place]), List.of(u[place], 1 - u[place])))
                        .toList());
    }

    private static List<PatternCount> expected(Mixture mixture, double pairs) {
        return IntStream.range(0, 8)
                .mapToObj(bits -> List.of(bits & 1, bits >> 1 & 1, bits >> 2))
                .map(levels -> new PatternCount(levels, pairs * mixture.likelihood(levels)))
                .toList();
    }

    private static List<Boolean> arbitrary(Random random) {
        return List.of(random.nextBoolean(), true, random.nextBoolean(), random.nextBoolean());
    }

    private static List<PatternCount> arbitrary(Random random, int comparisons, int levels) {
        return IntStream.range(0, 60)
                .mapToObj(row -> random.ints(comparisons, -2, levels).boxed().toList())
                .distinct()
                .map(pattern -> new PatternCount(pattern, random.nextInt(500)))
                .toList();
    }

    private static Mixture arbitraryMixture(Random random, int comparisons, int levels) {
        return new Mixture(
                .05 + .9 * random.nextDouble(),
                IntStream.range(0, comparisons)
                        .mapToObj(place -> new Weights(shares(random, levels), shares(random, levels)))
                        .toList());
    }

    private static List<Double> shares(Random random, int levels) {
        double[] parts = random.doubles(levels, .05, 1).toArray();
        double sum = Arrays.stream(parts).sum();
        return Arrays.stream(parts).mapToObj(part -> part / sum).toList();
    }
}
