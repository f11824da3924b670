package org.qingce.simulate.extract;

import java.util.List;
import java.util.Locale;

/** What goes wrong with a whole line, and with which of them: at fixed places, a few in 100,000. */
enum Breakage {
    NONE(0, 1),
    /** One delimiter too many. */
    RAGGED(401, 50_000),
    /** The end of the line is missing. */
    TRUNCATED(777, 100_000),
    /** A quote that is never closed. */
    STRAY_QUOTE(1103, 100_000),
    /** A line break inside a quoted cell; the record is good. */
    NEWLINE(250, 20_000),
    /** The header stands once more before the record. */
    REPEATED_HEADER(900, 100_000);

    private static final List<Breakage> ALL = List.of(values());
    private static final int CLOSEST = 1500;

    private final int first;
    private final int period;

    Breakage(int first, int period) {
        this.first = first;
        this.period = period;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of the record with this number, from 1. */
    static Breakage of(long record, Layout.Quotes quotes, double factor) {
        if (factor <= 0) {
            return NONE;
        }
        for (Breakage breakage : ALL) {
            long every = Math.max(CLOSEST, Math.round(breakage.period / factor));
            if (breakage != NONE && breakage.fits(quotes) && record % every == breakage.first) {
                return breakage;
            }
        }
        return NONE;
    }

    private boolean fits(Layout.Quotes quotes) {
        return switch (this) {
            case NEWLINE -> quotes == Layout.Quotes.ALL;
            case STRAY_QUOTE -> quotes != Layout.Quotes.NEVER;
            default -> true;
        };
    }
}
