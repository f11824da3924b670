package org.qingce.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleTest {

    /** W. G. Cochran's 384 for 5 points either way and its correction for 528 persons (Sampling Techniques, 1977, section 4.4). */
    @Test
    void theSizeForAMarginIsCochrans() {
        assertThat(new SampleSize(100_000_000).within(0.05, 0.5)).isEqualTo(385);
        assertThat(new SampleSize(528).within(0.05, 0.5)).isEqualTo(223);
        assertThat(new SampleSize(20).within(0.01, 0.5)).isEqualTo(20);
    }

    /** Stata Power and Sample-Size manual, power oneproportion 0.5 0.75: 29 for 80 % power at two-sided 5 %, score test. */
    @Test
    void theSizeToShowThatATargetIsMetIsThatOfTheScoreTest() {
        assertThat(new SampleSize(100_000_000).toShowOver(0.5, 0.75, 0.8)).hasValue(29);
        assertThat(new SampleSize(1000).toShowOver(0.9, 0.9, 0.8)).isEmpty();
    }

    @Test
    void aSampleOfThatSizeShowsItAsOftenAsAsked() {
        long population = 4000;
        int size = (int) new SampleSize(population).toShowOver(0.9, 0.95, 0.8).orElseThrow();
        var random = new Random(9);
        int shown = 0;
        for (int round = 0; round < 1000; round++) {
            var sample =
                    StratifiedShare.of(List.of(new Stratum(population, size, draw(random, population, 3800, size))));
            shown += sample.interval().low() > 0.9 ? 1 : 0;
        }
        assertThat(shown).isBetween(740, 870);
    }

    private static long draw(Random random, long population, long good, int size) {
        long hits = 0;
        for (int drawn = 0; drawn < size; drawn++) {
            hits += random.nextDouble() * (population - drawn) < good - hits ? 1 : 0;
        }
        return hits;
    }

    /** By hand: 0.25 · 8/10 + 0.75 · 18/20 = 0.875; 1 / (0.0625 / 10.0909 + 0.5625 / 20.1279). */
    @Test
    void partsAreWeightedByTheirSize() {
        var share = StratifiedShare.of(List.of(new Stratum(1000, 10, 8), new Stratum(3000, 20, 18)));
        assertThat(share.share()).isCloseTo(0.875, within(1e-12));
        assertThat(share.effectiveCases())
                .isCloseTo(1 / (0.0625 / (10 * 999 / 990.0) + 0.5625 / (20 * 2999 / 2980.0)), within(1e-9));
        assertThat(share.cases()).isEqualTo(30);
    }

    @Test
    void onePartWithoutEndIsWilsonsIntervalItself() {
        var share = StratifiedShare.of(List.of(new Stratum(1_000_000_000_000L, 263, 81)));
        assertThat(share.interval().low()).isCloseTo(0.2553, within(5e-5));
        assertThat(share.interval().high()).isCloseTo(0.3662, within(5e-5));
    }

    @Test
    void whoLookedAtAllKnowsTheShare() {
        var share = StratifiedShare.of(List.of(new Stratum(40, 40, 30), new Stratum(10, 10, 10)));
        assertThat(share.interval()).isEqualTo(new ConfidenceInterval(0.8, 0.8));
    }

    @Test
    void whoLookedAtNobodyKnowsNothing() {
        assertThat(StratifiedShare.of(List.of(new Stratum(40, 0, 0))).interval())
                .isEqualTo(new ConfidenceInterval(0, 1));
    }

    @Test
    void theIntervalHoldsTheTrueShareAboutNineteenTimesInTwenty() {
        var random = new Random(4);
        int held = 0;
        for (int round = 0; round < 1000; round++) {
            var share = StratifiedShare.of(List.of(
                    new Stratum(500, 60, draw(random, 500, 450, 60)),
                    new Stratum(2000, 60, draw(random, 2000, 1900, 60)),
                    new Stratum(1000, 60, draw(random, 1000, 930, 60))));
            held += share.interval().excludes(3280 / 3500.0, 3280 / 3500.0) ? 0 : 1;
        }
        assertThat(held).isBetween(925, 990);
    }
}
