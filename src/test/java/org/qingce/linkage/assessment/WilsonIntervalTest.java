package org.qingce.linkage.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WilsonIntervalTest {

    /** R. G. Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3. */
    @Test
    void itIsThatOfThePublishedExamples() {
        assertThat(WilsonInterval.of(81, 263).low()).isCloseTo(0.2553, within(5e-5));
        assertThat(WilsonInterval.of(81, 263).high()).isCloseTo(0.3662, within(5e-5));
        assertThat(WilsonInterval.of(15, 148).low()).isCloseTo(0.0624, within(5e-5));
        assertThat(WilsonInterval.of(15, 148).high()).isCloseTo(0.1605, within(5e-5));
        assertThat(WilsonInterval.of(1, 29).low()).isCloseTo(0.0061, within(5e-5));
        assertThat(WilsonInterval.of(1, 29).high()).isCloseTo(0.1718, within(5e-5));
    }

    @Test
    void noneOfManyReachesDownToNothingAndAllOfThemUpToAll() {
        assertThat(WilsonInterval.of(0, 20).low()).isZero();
        assertThat(WilsonInterval.of(0, 20).high()).isCloseTo(0.1611, within(5e-5));
        assertThat(WilsonInterval.of(20, 20).high()).isEqualTo(1);
        assertThat(WilsonInterval.of(0, 0)).isEqualTo(new WilsonInterval(0, 1));
    }

    @Test
    void itHoldsTheShareAndNarrowsWithMoreCases() {
        var random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            long whole = 1 + random.nextInt(5000);
            long part = random.nextLong(whole + 1);
            var interval = WilsonInterval.of(part, whole);
            double share = (double) part / whole;
            assertThat(share).isBetween(interval.low(), interval.high());
            var wider = WilsonInterval.of(part * 10, whole * 10);
            assertThat(wider.high() - wider.low()).isLessThan(interval.high() - interval.low());
        }
    }
}
