package org.qingce.operation.backfill;

import java.time.LocalDate;

/**
 * What became of a date.
 *
 * @param date the business date
 * @param kind what became of it
 * @param runId its run; 0 where there is none
 * @param reason why it was not run or did not reach its end; empty where it did
 */
public record DayEnd(LocalDate date, Kind kind, long runId, String reason) {

    /** What may become of a date. */
    public enum Kind {
        /** It was run now. */
        RUN,
        /** It had been run before. */
        DONE,
        /** It was not run. */
        LEFT_OUT,
        /** Its run failed and was given up. */
        FAILED
    }

    /** Whether the register holds that date. */
    public boolean isWell() {
        return kind == Kind.RUN || kind == Kind.DONE;
    }
}
