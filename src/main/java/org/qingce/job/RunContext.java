package org.qingce.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;

/**
 * The run that a stage works for.
 *
 * @param runId its number; all attempts of a run share it
 * @param businessDate the day it speaks of
 * @param extracts the folder of its extracts
 * @param started when this attempt began
 */
public record RunContext(long runId, LocalDate businessDate, Path extracts, LocalDateTime started) {

    static final String DATE = "date";
    static final String EXTRACTS = "extracts";
    static final String REPETITION = "repetition";

    static RunContext of(JobExecution execution) {
        JobParameters parameters = execution.getJobParameters();
        return new RunContext(
                execution.getJobInstance().getInstanceId(),
                Objects.requireNonNull(parameters.getLocalDate(DATE)),
                Path.of(Objects.requireNonNull(parameters.getString(EXTRACTS))),
                Objects.requireNonNullElseGet(execution.getStartTime(), execution::getCreateTime));
    }
}
