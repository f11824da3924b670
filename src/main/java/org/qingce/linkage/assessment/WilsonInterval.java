package org.qingce.linkage.assessment;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * Between which shares the true one lies in 95 of 100 samples, cases taken for independent; never below 0 or above 1.
 *
 * <p>E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22 (1927).
 *
 * @param low lower end, 0 to 1
 * @param high upper end, 0 to 1
 */
public record WilsonInterval(double low, double high) {

    private static final double ERROR_RATE = 0.05;

    /**
     * The interval of a counted share; from 0 to 1 where there is no case.
     *
     * @throws ArithmeticException for 2 147 483 648 cases or more
     */
    public static WilsonInterval of(long numerator, long denominator) {
        if (denominator == 0) {
            return new WilsonInterval(0, 1);
        }
        Interval interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(denominator), Math.toIntExact(numerator), ERROR_RATE);
        return new WilsonInterval(
                numerator == 0 ? 0 : interval.getLowerBound(), numerator == denominator ? 1 : interval.getUpperBound());
    }
}
