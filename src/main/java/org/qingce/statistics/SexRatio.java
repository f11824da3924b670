package org.qingce.statistics;

import java.util.OptionalDouble;

/**
 * Males for every 100 females.
 *
 * @param males at least 0
 * @param females at least 0
 */
public record SexRatio(long males, long females) {

    /** The ratio; empty without females. */
    public OptionalDouble value() {
        return females == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * males / females);
    }

    /**
     * Its interval: the {@link ExactInterval} of the share of males, as odds times 100 (odds grow with the share, so the ends carry
     * over). Open above where there are no females.
     */
    public ConfidenceInterval interval() {
        return ExactInterval.of(males, males + females).map(SexRatio::ofShare);
    }

    private static double ofShare(double males) {
        return males >= 1 ? Double.POSITIVE_INFINITY : 100 * males / (1 - males);
    }
}
