package org.qingce.job.database;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Runs of which the job repository does not know how they ended, for it was gone when they did. Spring Batch restarts none of them;
 * here every step does its work whole or not at all and may be done again, so that such a step counts as failed.
 */
@Component
public final class UnknownRuns {

    private final JobRepository repository;

    UnknownRuns(JobRepository repository) {
        this.repository = repository;
    }

    /** Lets an attempt that is no longer at work be restarted; one whose end is known stays as it is. */
    public void settle(JobExecution attempt) {
        for (StepExecution step : attempt.getStepExecutions()) {
            if (step.getStatus() == BatchStatus.UNKNOWN) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        if (attempt.getStatus() == BatchStatus.UNKNOWN) {
            attempt.setStatus(BatchStatus.FAILED);
            attempt.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
            repository.update(attempt);
        }
    }
}
