package org.qingce.job;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.step.StepExecution;

/**
 * How one step of a run went, in its last attempt.
 *
 * @param name the step's name
 * @param status {@code COMPLETED}, {@code FAILED}, {@code STARTED} …
 * @param started when its last attempt began; null before it did
 * @param duration how long that took; null while it lasts
 * @param rowsIn rows it looked at
 * @param rowsOut rows it left
 * @param failure why it failed; empty otherwise
 */
public record StepSummary(
        String name,
        String status,
        @Nullable LocalDateTime started,
        @Nullable Duration duration,
        long rowsIn,
        long rowsOut,
        String failure) {

    static final String ROWS_IN = "rows.in";
    static final String ROWS_OUT = "rows.out";

    static StepSummary of(StepExecution step) {
        LocalDateTime started = step.getStartTime();
        LocalDateTime ended = step.getEndTime();
        return new StepSummary(
                step.getStepName(),
                step.getStatus().name(),
                started,
                started == null || ended == null ? null : Duration.between(started, ended),
                step.getExecutionContext().getLong(ROWS_IN, 0),
                step.getExecutionContext().getLong(ROWS_OUT, 0),
                Failure.recorded(step.getExitStatus().getExitDescription()));
    }
}
