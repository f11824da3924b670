package org.qingce.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * The values that a sample does not speak against: built as here, 95 of 100 such intervals hold the true one.
 *
 * @param low lower end
 * @param high upper end, not below the lower; can be infinite
 */
public record ConfidenceInterval(double low, double high) {

    /** One in how many intervals misses the true value: 0.05. */
    static final double ERROR_RATE = 0.05;

    /** How many standard errors an interval of a normal quantity reaches to either side. */
    static final double REACH = 1.959963984540054;

    public ConfidenceInterval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }

    /** Whether it has no value in common with the band from one value to another, both included. */
    public boolean excludes(double from, double to) {
        return high < from || low > to;
    }

    /** The interval of a quantity that grows with this one. */
    public ConfidenceInterval map(DoubleUnaryOperator growing) {
        return new ConfidenceInterval(growing.applyAsDouble(low), growing.applyAsDouble(high));
    }
}
