package org.qingce.reference;

import org.jspecify.annotations.Nullable;

/**
 * The years in which a division code stood in the yearly lists. The lists show the state at the end of each year.
 *
 * @param from first year listed; null when it is not known or lies before the lists begin (1981)
 * @param until first year no longer listed; null when the code is in use or the year is not known
 */
public record ValidYears(@Nullable Integer from, @Nullable Integer until) {
    /** Nothing is known: every year is possible. */
    public static final ValidYears UNKNOWN = new ValidYears(null, null);

    /** True unless the year lies before {@code from}, or at or after {@code until}. */
    public boolean listedIn(int year) {
        return (from == null || from <= year) && (until == null || year < until);
    }

    /**
     * True when the code can have been in use on some day of the year: as {@link #listedIn}, and also in the year
     * {@code until} itself, in the course of which the code ended.
     */
    public boolean possibleIn(int year) {
        return (from == null || from <= year) && (until == null || year <= until);
    }

    /** From the earlier beginning to the later end; a bound that either side does not know stays unknown. */
    ValidYears hull(ValidYears other) {
        return new ValidYears(least(from, other.from), greatest(until, other.until));
    }

    private static @Nullable Integer least(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? null : Integer.valueOf(Math.min(one, other));
    }

    private static @Nullable Integer greatest(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? null : Integer.valueOf(Math.max(one, other));
    }
}
