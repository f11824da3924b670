package org.qingce.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    private static final Offset<Double> FOUR_DECIMALS = within(5e-5);

    /** R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonsIntervalIsThatOfNewcombesTable(long hits, long cases, double low, double high) {
        assertThat(WilsonInterval.of(hits, cases).low()).isCloseTo(low, FOUR_DECIMALS);
        assertThat(WilsonInterval.of(hits, cases).high()).isCloseTo(high, FOUR_DECIMALS);
    }

    /** The same table, method 5; 5 of 25 from W. J. Conover, Practical Nonparametric Statistics (1999), table A4. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2527, 0.3676, 5e-5",
        "15, 148, 0.0578, 0.1617, 5e-5",
        "0, 20, 0, 0.1684, 5e-5",
        "1, 29, 0.0009, 0.1776, 5e-5",
        "5, 25, 0.068, 0.407, 5e-4"
    })
    void theExactIntervalIsThatOfPublishedTables(long hits, long cases, double low, double high, double rounding) {
        assertThat(ExactInterval.of(hits, cases).low()).isCloseTo(low, within(rounding));
        assertThat(ExactInterval.of(hits, cases).high()).isCloseTo(high, within(rounding));
    }

    @Test
    void noneOfManyReachesDownToNothingAndAllOfThemUpToAll() {
        assertThat(WilsonInterval.of(0, 20).low()).isZero();
        assertThat(WilsonInterval.of(20, 20).high()).isEqualTo(1);
        assertThat(ExactInterval.of(20, 20).high()).isEqualTo(1);
        assertThat(WilsonInterval.of(0, 0)).isEqualTo(new ConfidenceInterval(0, 1));
        assertThat(ExactInterval.of(0, 0)).isEqualTo(new ConfidenceInterval(0, 1));
    }

    @Test
    void itHoldsTheShareNarrowsWithMoreCasesAndTheExactOneIsNeverMuchNarrower() {
        var random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            long whole = 1 + random.nextInt(5000);
            long part = random.nextLong(whole + 1);
            var interval = WilsonInterval.of(part, whole);
            assertThat((double) part / whole).isBetween(interval.low(), interval.high());
            var narrower = WilsonInterval.of(part * 10, whole * 10);
            assertThat(narrower.high() - narrower.low()).isLessThan(interval.high() - interval.low());
            var again = WilsonInterval.of((double) part / whole, (double) whole);
            assertThat(again.low()).isCloseTo(interval.low(), within(1e-12));
            assertThat(again.high()).isCloseTo(interval.high(), within(1e-12));
        }
    }

    @Test
    void countsBeyondTwoBillionsAreTakenToo() {
        var interval = WilsonInterval.of(3_000_000_000L, 4_000_000_000L);
        assertThat(interval.low()).isCloseTo(0.75 - 1.96 * Math.sqrt(0.1875 / 4e9), within(1e-9));
    }

    /** By hand: 5 of 25 males, and the published limits 0.068 and 0.407 of the share as odds. */
    @Test
    void theSexRatioIsTheOddsOfTheExactInterval() {
        var ratio = new SexRatio(5, 20);
        assertThat(ratio.value()).hasValue(25);
        assertThat(ratio.interval().low()).isCloseTo(100 * 0.0683 / 0.9317, within(0.05));
        assertThat(ratio.interval().high()).isCloseTo(100 * 0.40704 / 0.59296, within(0.05));
    }

    @Test
    void fewBirthsNeverSpeakAgainstTheUsualRatioAndManyDo() {
        assertThat(new SexRatio(9, 3).interval().excludes(103, 107)).isFalse();
        assertThat(new SexRatio(1200, 1000).interval().excludes(103, 107)).isTrue();
        assertThat(new SexRatio(5150, 4900).interval().excludes(103, 107)).isFalse();
        assertThat(new SexRatio(3, 0).value()).isEmpty();
        assertThat(new SexRatio(3, 0).interval().high()).isInfinite();
    }
}
