package org.qingce.operation.metrics;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An attempt of a run, as the registry of runs has it.
 *
 * @param runId number of the run
 * @param businessDate the day it speaks of, as {@code 2026-03-31}
 * @param status {@code running}, {@code completed}, {@code failed}, {@code stopped} or {@code abandoned}
 * @param started when it began, local time; null before it did
 * @param ended when it ended, local time; null while it lasts, and for one that was killed
 */
public record RunState(
        long runId,
        String businessDate,
        String status,
        @Nullable LocalDateTime started,
        @Nullable LocalDateTime ended) {

    /** Whether no end is noted: the run is at work, or it was killed. */
    public boolean isOpen() {
        return status.equals("running");
    }
}
