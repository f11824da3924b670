package org.qingce.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Interval of a share, cases taken for independent; never below 0 or above 1, and sound for few cases and for shares near either end.
 *
 * <p>E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22 (1927); recommended by R. G. Newcombe,
 * Statistics in Medicine 17 (1998), and L. D. Brown, T. T. Cai, A. DasGupta, Statistical Science 16 (2001).
 */
public final class WilsonInterval {

    private WilsonInterval() {}

    /**
     * The interval of a counted share; from 0 to 1 where there is no case.
     *
     * @param numerator 0 to denominator
     */
    public static ConfidenceInterval of(long numerator, long denominator) {
        if (denominator == 0) {
            return new ConfidenceInterval(0, 1);
        } else if (denominator > Integer.MAX_VALUE) {
            return of((double) numerator / denominator, (double) denominator);
        }
        var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                (int) denominator, (int) numerator, ConfidenceInterval.ERROR_RATE);
        return new ConfidenceInterval(
                numerator == 0 ? 0 : interval.getLowerBound(), numerator == denominator ? 1 : interval.getUpperBound());
    }

    /**
     * The interval of a share that as many independent cases would give.
     *
     * @param share 0 to 1
     * @param cases effective number of cases, above 0, need not be whole; infinite where all were looked at
     */
    public static ConfidenceInterval of(double share, double cases) {
        if (Double.isInfinite(cases)) {
            return new ConfidenceInterval(share, share);
        }
        double square = ConfidenceInterval.REACH * ConfidenceInterval.REACH / cases;
        double middle = share + square / 2;
        double half = Math.sqrt(square * (share * (1 - share) + square / 4));
        return new ConfidenceInterval(
                share <= 0 ? 0 : (middle - half) / (1 + square), share >= 1 ? 1 : (middle + half) / (1 + square));
    }
}
