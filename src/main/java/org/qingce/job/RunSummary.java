package org.qingce.job;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.qingce.job.recovery.Trouble;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/**
 * How a run stands after its last attempt.
 *
 * @param runId its number
 * @param businessDate the day it speaks of
 * @param status {@code COMPLETED}, {@code FAILED}, {@code STARTED} …
 * @param attempts how often it was started
 * @param started when its last attempt began
 * @param duration how long that took; null while it lasts
 * @param failure why it failed; empty otherwise
 */
public record RunSummary(
        long runId,
        LocalDate businessDate,
        String status,
        int attempts,
        @Nullable LocalDateTime started,
        @Nullable Duration duration,
        String failure) {

    static RunSummary of(JobExecution last, int attempts) {
        LocalDateTime started = last.getStartTime();
        LocalDateTime ended = last.getEndTime();
        return new RunSummary(
                last.getJobInstance().getInstanceId(),
                RunContext.of(last).businessDate(),
                last.getStatus().name(),
                attempts,
                started,
                started == null || ended == null ? null : Duration.between(started, ended),
                failure(last));
    }

    private static String failure(JobExecution last) {
        return Trouble.explained(recordedFailure(last));
    }

    /** The engine's words. Of a step and its parts, the part knows the cause; where no step failed, the run itself does. */
    static String recordedFailure(JobExecution last) {
        String recorded = last.getStepExecutions().stream()
                .filter(step -> step.getStatus() == BatchStatus.FAILED)
                .max(Comparator.comparing(
                                (StepExecution step) -> step.getStepName().contains(":"))
                        .thenComparing(StepExecution::getId))
                .map(step -> step.getExitStatus().getExitDescription())
                .orElseGet(() -> last.getStatus() == BatchStatus.FAILED
                        ? last.getExitStatus().getExitDescription()
                        : "");
        return Failure.recorded(recorded);
    }

    /** Whether the run reached its end. */
    public boolean isCompleted() {
        return status.equals("COMPLETED");
    }

    /** Whether the run was stopped on request. */
    public boolean isStopped() {
        return status.equals("STOPPED");
    }

    /** Whether the run was left for good. */
    public boolean isAbandoned() {
        return status.equals("ABANDONED");
    }
}
