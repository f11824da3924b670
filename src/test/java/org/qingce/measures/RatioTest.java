package org.qingce.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingce.definition.Label;

class RatioTest {

    private static final Target NINETY_FIVE =
            new Target("coverage", new Label("覆盖率", "Coverage"), new BigDecimal("95"));

    @ParameterizedTest
    @CsvSource({
        "1, 3, 33.33",
        "2, 3, 66.67",
        "1, 8, 12.50",
        "0, 7, 0.00",
        "7, 7, 100.00",
        "999999, 1000000, 99.99",
        "1, 1000000, 0.01",
        "1000001, 1000000, 100.01",
        "12, 10, 120.00"
    })
    void percentagesHaveTwoDecimalsAndAHundredMeansAll(long numerator, long denominator, String written) {
        assertThat(new Ratio(numerator, denominator).percent()).contains(new BigDecimal(written));
    }

    @Test
    void aMissedTargetIsNeverRoundedIntoAMetOne() {
        var missed = new Ratio(949_999, 1_000_000);
        assertThat(missed.percent(NINETY_FIVE)).contains(new BigDecimal("94.99"));
        assertThat(missed.pointsFrom(NINETY_FIVE)).contains(new BigDecimal("-0.01"));
        assertThat(missed.meets(NINETY_FIVE)).contains(false);
        assertThat(new Ratio(95, 100).meets(NINETY_FIVE)).contains(true);
    }

    @Test
    void whatIsWrittenAgreesWithWhatIsSaidOfTheTarget() {
        var random = new Random(20260331);
        for (int round = 0; round < 20_000; round++) {
            long denominator = 1L + random.nextInt(2_000_000);
            long near = Math.round(denominator * 0.95) + random.nextInt(-60, 61);
            var ratio = new Ratio(Math.max(0, near), denominator);
            var written = ratio.percent(NINETY_FIVE).orElseThrow();
            assertThat(written.compareTo(NINETY_FIVE.percent()) >= 0)
                    .as("%s written %s", ratio, written)
                    .isEqualTo(ratio.meets(NINETY_FIVE).orElseThrow());
            assertThat(written.doubleValue())
                    .isCloseTo(100.0 * ratio.numerator() / denominator, org.assertj.core.data.Offset.offset(0.0101));
        }
    }

    @Test
    void withoutCasesThereIsNoFigure() {
        assertThat(new Ratio(0, 0).percent()).isEmpty();
        assertThat(new Ratio(0, 0).meets(NINETY_FIVE)).isEmpty();
        assertThat(new Ratio(0, 0).pointsFrom(NINETY_FIVE)).isEmpty();
    }

    @Test
    void countsAreNeverNegative() {
        assertThatThrownBy(() -> new Ratio(-1, 3)).hasMessageContaining("-1 / 3");
        assertThat(new Ratio(12, 10).missing()).isZero();
    }
}
