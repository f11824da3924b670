package org.qingce.statistics;

import java.util.OptionalLong;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many of a finite population to draw at random, without putting back.
 *
 * @param population how many there are, at least 1
 */
public record SampleSize(long population) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public SampleSize {
        if (population < 1) {
            throw new IllegalArgumentException("nobody to draw from");
        }
    }

    /**
     * So many that a share is known to within a margin to either side: n = n₀ / (1 + (n₀ − 1) / N) with n₀ = z² p (1 − p) / e².
     *
     * <p>W. G. Cochran, Sampling Techniques, 3rd ed. (1977), section 4.4.
     *
     * @param expected share that is expected, between 0 and 1; 0.5 where nothing is known
     * @param margin half the width of the interval, above 0, as a share
     */
    public long within(double margin, double expected) {
        double unlimited = square(ConfidenceInterval.REACH) * expected * (1 - expected) / square(margin);
        return whole(unlimited / (1 + (unlimited - 1) / population));
    }

    /**
     * So many that the lower end of {@link WilsonInterval} will lie over a target with the given chance, if the true share is as expected:
     * that end lies over the target just where the score test refuses it, so it is that test's sample size.
     *
     * <p>J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions, 3rd ed. (2003), section 2.5, two-sided 5 %,
     * without continuity correction; then as above for the finite population.
     *
     * @param target between 0 and 1
     * @param expected between 0 and 1
     * @param chance at least 0.5 and under 1; with 0.5 a sample just as expected reaches it, and one worse does not
     * @return empty where the expected share is not over the target: no sample shows what is not so
     */
    public OptionalLong toShowOver(double target, double expected, double chance) {
        if (expected <= target) {
            return OptionalLong.empty();
        }
        double reach = ConfidenceInterval.REACH * Math.sqrt(target * (1 - target))
                + NORMAL.inverseCumulativeProbability(chance) * Math.sqrt(expected * (1 - expected));
        double unlimited = square(reach / (expected - target));
        return OptionalLong.of(whole(unlimited * population / (population - 1 + unlimited)));
    }

    private long whole(double cases) {
        return Math.min(population, Math.max(1, (long) Math.ceil(cases - 1e-9)));
    }

    private static double square(double value) {
        return value * value;
    }
}
