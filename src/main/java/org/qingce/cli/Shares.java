package org.qingce.cli;

import java.util.Locale;

/** How counts and shares are written on a terminal. */
final class Shares {

    private Shares() {}

    /** {@code 12,345}. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A share of 0 to 1 as {@code 99.953 %}. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f %%", 100 * share);
    }

    /** {@code 99.953 %}, or a dash where there is nothing to take a share of; never 100 % where something is missing. */
    static String percent(long part, long whole) {
        if (whole == 0) {
            return "—";
        }
        long thousandths = Math.floorDiv(Math.multiplyExact(part, 100_000L), whole);
        return String.format(Locale.ROOT, "%d.%03d %%", thousandths / 1000, thousandths % 1000);
    }
}
