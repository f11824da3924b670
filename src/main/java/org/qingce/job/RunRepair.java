package org.qingce.job;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.stereotype.Component;

/**
 * Puts the records of attempts right that nobody could put right any more: the process had died, or the operational database had gone.
 * Only for those who know that the run is not alive.
 */
@Component
class RunRepair {

    private final JobRepository repository;

    RunRepair(JobRepository repository) {
        this.repository = repository;
    }

    /** What is recorded as running, or as unknown, has failed. */
    void bury(JobInstance instance) {
        for (JobExecution execution : repository.getJobExecutions(instance)) {
            execution.getStepExecutions().stream()
                    .filter(step -> isOpen(step.getStatus()))
                    .forEach(this::fail);
            if (isOpen(execution.getStatus())) {
                execution.setStatus(BatchStatus.FAILED);
                execution.setEndTime(now());
                repository.update(execution);
            }
        }
    }

    private static boolean isOpen(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN;
    }

    private void fail(StepExecution step) {
        step.setStatus(BatchStatus.FAILED);
        step.setEndTime(now());
        repository.update(step);
    }

    /** Steps that are to be done again, from their very beginning, by the next attempt; parts of a step go with it. */
    void redo(JobInstance instance, Predicate<String> steps) {
        repository.getJobExecutions(instance).stream()
                .flatMap(execution -> execution.getStepExecutions().stream())
                .map(StepExecution::getStepName)
                .distinct()
                .filter(name -> steps.test(step(name)))
                .forEach(name -> forget(instance, name));
    }

    /** A part of intake is called {@code intake-part:…}. */
    private static String step(String name) {
        return name.contains(":") ? IntakeStepConfiguration.INTAKE : name;
    }

    private void forget(JobInstance instance, String name) {
        StepExecution last = repository.getLastStepExecution(instance, name);
        if (last != null) {
            last.setStatus(BatchStatus.STOPPED);
            last.setExecutionContext(new ExecutionContext());
            repository.update(last);
            repository.updateExecutionContext(last);
        }
    }

    /** A run that has ended well may be restarted. */
    void reopen(JobInstance instance) {
        for (JobExecution execution : repository.getJobExecutions(instance)) {
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                execution.setStatus(BatchStatus.STOPPED);
                repository.update(execution);
            }
        }
    }

    /** A run whose statement was broken off on request has not failed. */
    void stopped(JobExecution execution) {
        execution.getStepExecutions().stream()
                .filter(step -> step.getStatus() == BatchStatus.FAILED)
                .forEach(step -> {
                    step.setStatus(BatchStatus.STOPPED);
                    repository.update(step);
                });
        if (execution.getStatus() == BatchStatus.FAILED) {
            execution.setStatus(BatchStatus.STOPPED);
            repository.update(execution);
        }
    }

    /** A run that was left for good is never restarted. */
    void abandon(JobExecution last) {
        last.setStatus(BatchStatus.ABANDONED);
        repository.update(last);
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.systemDefault());
    }
}
