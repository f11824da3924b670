package org.qingce.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Interval of a share that misses the true one in no more than 5 of 100 samples, whatever it is; wider than {@link WilsonInterval}, for
 * statements that must not be made by chance.
 *
 * <p>C. J. Clopper, E. S. Pearson, The Use of Confidence or Fiducial Limits Illustrated in the Case of the Binomial, Biometrika 26 (1934).
 */
public final class ExactInterval {

    private ExactInterval() {}

    /**
     * The interval of a counted share; from 0 to 1 where there is no case.
     *
     * @param numerator 0 to denominator
     * @throws ArithmeticException for 2 147 483 648 cases or more
     */
    public static ConfidenceInterval of(long numerator, long denominator) {
        if (denominator == 0) {
            return new ConfidenceInterval(0, 1);
        }
        var interval = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(
                Math.toIntExact(denominator), Math.toIntExact(numerator), ConfidenceInterval.ERROR_RATE);
        return new ConfidenceInterval(interval.getLowerBound(), interval.getUpperBound());
    }
}
