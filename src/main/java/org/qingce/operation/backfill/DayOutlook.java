package org.qingce.operation.backfill;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingce.job.RunSummary;

/**
 * What a backfill would do with a date.
 *
 * @param date the business date
 * @param kind what it would do
 * @param extracts where the extracts of that date are looked for
 * @param files how many files lie there
 * @param run the run that stands in the way, or that did the work already; null where there is none
 */
public record DayOutlook(
        LocalDate date,
        Kind kind,
        Path extracts,
        long files,
        @Nullable RunSummary run) {

    /** What a backfill does with a date. */
    public enum Kind {
        /** Runs it. */
        RUN,
        /** Restarts the run that did not reach its end. */
        RESTART,
        /** Nothing: it was run. */
        DONE,
        /** Nothing: there is no folder, or no file in it. */
        NO_EXTRACTS,
        /** Nothing: a later date was run, and its register would be turned back. */
        OVERTAKEN
    }

    /** Whether it is to be worked on. */
    boolean isToBeRun() {
        return kind == Kind.RUN || kind == Kind.RESTART;
    }
}
