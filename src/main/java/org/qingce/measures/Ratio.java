package org.qingce.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A share as two counts, and how it is written as a percentage.
 *
 * <p>A written percentage has two decimals, rounded half up, except where that would say what is not so. It never reads 100.00
 * unless all are counted, never 0.00 unless none is, and never lies on the other side of its target than the share itself:
 * then it is rounded the other way. So "met" and the number beside it always agree.
 *
 * @param numerator at least 0; can exceed the denominator where that is no count of the same things
 * @param denominator at least 0; 0 means "no cases"
 */
public record Ratio(long numerator, long denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    public Ratio {
        if (numerator < 0 || denominator < 0) {
            throw new IllegalArgumentException("counts are never below zero: " + numerator + " / " + denominator);
        }
    }

    /** The percentage as written, two decimals; empty without cases. */
    public Optional<BigDecimal> percent() {
        return percent(null);
    }

    /** The percentage as written beside a target, two decimals; empty without cases. */
    public Optional<BigDecimal> percent(@Nullable Target target) {
        if (denominator == 0) {
            return Optional.empty();
        }
        var rounded = rounded(RoundingMode.HALF_UP);
        for (BigDecimal mark :
                new BigDecimal[] {BigDecimal.ZERO, HUNDRED, target == null ? HUNDRED : target.percent()}) {
            if (compareTo(mark) < 0 && rounded.compareTo(mark) >= 0) {
                rounded = rounded(RoundingMode.FLOOR);
            } else if (compareTo(mark) > 0 && rounded.compareTo(mark) <= 0) {
                rounded = rounded(RoundingMode.CEILING);
            }
        }
        return Optional.of(rounded);
    }

    /** Whether the share itself, not its rounding, reaches the target; empty without cases. */
    public Optional<Boolean> meets(Target target) {
        return denominator == 0 ? Optional.empty() : Optional.of(compareTo(target.percent()) >= 0);
    }

    /** Written percentage less target, in percentage points; empty without cases. */
    public Optional<BigDecimal> pointsFrom(Target target) {
        return percent(target)
                .map(percent -> percent.subtract(target.percent()).setScale(DECIMALS, RoundingMode.UNNECESSARY));
    }

    /** Cases not counted; 0 where more are counted than there are cases. */
    public long missing() {
        return Math.max(0, denominator - numerator);
    }

    private BigDecimal rounded(RoundingMode mode) {
        return HUNDRED.multiply(BigDecimal.valueOf(numerator)).divide(BigDecimal.valueOf(denominator), DECIMALS, mode);
    }

    private int compareTo(BigDecimal percent) {
        return HUNDRED.multiply(BigDecimal.valueOf(numerator))
                .compareTo(percent.multiply(BigDecimal.valueOf(denominator)));
    }
}
