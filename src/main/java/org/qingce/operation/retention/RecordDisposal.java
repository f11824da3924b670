package org.qingce.operation.retention;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the operational database holds of a run: its attempts, steps and figures.
 *
 * @param runId its number
 * @param businessDate the day it spoke of
 * @param changed when its last attempt began
 */
public record RecordDisposal(long runId, LocalDate businessDate, Instant changed) implements Disposal {

    @Override
    public String what() {
        return "run " + runId + " (" + businessDate + ")";
    }

    @Override
    public Reason reason() {
        return Reason.OLD_RECORD;
    }

    @Override
    public long bytes() {
        return 0;
    }
}
