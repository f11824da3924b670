package org.qingce.measures.trend;

/**
 * A share as it was counted.
 *
 * @param numerator those that count
 * @param denominator all; zero where there is no case
 */
public record Share(long numerator, long denominator) {

    /** Whether there is a case at all. */
    public boolean known() {
        return denominator > 0;
    }

    /** 0 to 1, or more where a figure can exceed the whole; not to be asked of an unknown one. */
    public double value() {
        return numerator / (double) denominator;
    }

    /** How far it lies above another, in percentage points; NaN where either is unknown. */
    public double pointsAbove(Share other) {
        return known() && other.known() ? 100 * (value() - other.value()) : Double.NaN;
    }
}
