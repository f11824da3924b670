package org.qingce.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoListEstimateTest {

    /** C. J. Krebs, Ecological Methodology (1989), box 2.1; W. E. Ricker, Computation and Interpretation of Biological Statistics (1975). */
    @ParameterizedTest
    @CsvSource({"948, 421, 167, 2383", "109, 177, 57, 337"})
    void theTotalIsThatOfPublishedExamples(long first, long second, long both, long total) {
        assertThat(new TwoListEstimate(first, second, both).total()).isCloseTo(total, within(1.0));
    }

    /** W. E. Pine et al., in Fisheries Techniques, 3rd ed. (2013), box 11.2: 421 marked, 332 caught, 88 of them marked. */
    @Test
    void theIntervalIsThatOfThePublishedExample() {
        var estimate = new TwoListEstimate(421, 332, 88);
        assertThat(estimate.total()).isCloseTo(1578, within(0.5));
        assertThat(estimate.symmetricInterval().low()).isCloseTo(1330, within(0.5));
        assertThat(estimate.symmetricInterval().high()).isCloseTo(1826, within(0.5));
    }

    /** The variance beside its formula, worked out by hand for 421, 332, 88: 422 · 333 · 333 · 244 / (89² · 90). */
    @Test
    void theVarianceIsSebers() {
        assertThat(new TwoListEstimate(421, 332, 88).variance())
                .isCloseTo(422.0 * 333 * 333 * 244 / (89.0 * 89 * 90), within(1e-6));
    }

    @Test
    void theLogNormalIntervalNeverSaysFewerThanWereSeenAndHoldsTheEstimate() {
        var random = new Random(3);
        for (int round = 0; round < 1000; round++) {
            long both = random.nextInt(50);
            var estimate = new TwoListEstimate(both + random.nextInt(50), both + random.nextInt(50), both);
            assertThat(estimate.interval().low()).isBetween((double) estimate.union(), estimate.total() + 1e-9);
            assertThat(estimate.interval().high()).isGreaterThanOrEqualTo(estimate.total() - 1e-9);
        }
    }

    @Test
    void twoEqualListsLeaveNothingToEstimate() {
        var estimate = new TwoListEstimate(500, 500, 500);
        assertThat(estimate.total()).isCloseTo(500, within(1e-9));
        assertThat(estimate.interval()).isEqualTo(new ConfidenceInterval(500, 500));
    }

    @Test
    void theIntervalHoldsTheTruthAboutNineteenTimesInTwenty() {
        var random = new Random(11);
        int held = 0;
        for (int round = 0; round < 400; round++) {
            var estimate = drawn(random, 3000, 0.6, 0.5);
            held += estimate.interval().excludes(3000, 3000) ? 0 : 1;
        }
        assertThat(held).isBetween(365, 395);
    }

    private static TwoListEstimate drawn(Random random, int population, double first, double second) {
        int[] counts = new int[3];
        for (int one = 0; one < population; one++) {
            boolean onFirst = random.nextDouble() < first;
            boolean onSecond = random.nextDouble() < second;
            counts[0] += onFirst ? 1 : 0;
            counts[1] += onSecond ? 1 : 0;
            counts[2] += onFirst && onSecond ? 1 : 0;
        }
        return new TwoListEstimate(counts[0], counts[1], counts[2]);
    }

    @Test
    void moreOnBothThanOnOneIsNoCount() {
        assertThatThrownBy(() -> new TwoListEstimate(5, 9, 6)).isInstanceOf(IllegalArgumentException.class);
    }

    /** By hand: 10.5 · 20.5 / (5.5 · 8.5). */
    @Test
    void theOddsRatioAddsHalfACase() {
        var odds = new OddsRatio(10, 5, 8, 20);
        assertThat(odds.value()).isCloseTo(10.5 * 20.5 / (5.5 * 8.5), within(1e-12));
        assertThat(odds.interval().excludes(1, 1)).isTrue();
        assertThat(new OddsRatio(10, 10, 10, 10).interval().excludes(1, 1)).isFalse();
    }
}
