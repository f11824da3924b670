package org.qingce.job;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** What the operational database knows of runs. */
@Component
class RunHistory {

    private final JobRepository repository;

    RunHistory(JobRepository repository) {
        this.repository = repository;
    }

    /** All runs, the latest first. */
    List<RunSummary> all() {
        return repository.findJobInstances(NightlyJobConfiguration.NIGHTLY).stream()
                .filter(instance -> repository.getLastJobExecution(instance) != null)
                .map(this::summary)
                .sorted(Comparator.comparingLong(RunSummary::runId).reversed())
                .toList();
    }

    /** The latest run, where it did not reach its end: of earlier ones there is nothing to be restarted once a later one has ended well. */
    Optional<RunSummary> unfinished() {
        return all().stream()
                .takeWhile(run -> !run.isCompleted())
                .filter(run -> !run.isAbandoned())
                .findFirst();
    }

    /** The latest run that reached its end. */
    Optional<RunSummary> completed() {
        return all().stream().filter(RunSummary::isCompleted).findFirst();
    }

    /**
     * The steps of a run in the order they began, each in its last attempt; parts of a step are left out.
     *
     * @throws RunRefusedException if there is no such run
     */
    List<StepSummary> steps(long runId) {
        return repository.getJobExecutions(instance(runId)).stream()
                .sorted(Comparator.comparingLong(JobExecution::getId))
                .flatMap(execution -> execution.getStepExecutions().stream())
                .filter(step -> !step.getStepName().contains(":"))
                .collect(Collectors.toMap(
                        step -> step.getStepName(), step -> step, (earlier, later) -> later, LinkedHashMap::new))
                .values()
                .stream()
                .map(StepSummary::of)
                .toList();
    }

    RunSummary summary(JobInstance instance) {
        JobExecution last = repository.getLastJobExecution(instance);
        if (last == null) {
            throw new RunRefusedException("run " + instance.getInstanceId() + " was never started");
        }
        return RunSummary.of(last, repository.getJobExecutions(instance).size());
    }

    /**
     * One run.
     *
     * @throws RunRefusedException if there is no such run
     */
    JobInstance instance(long runId) {
        return repository.findJobInstances(NightlyJobConfiguration.NIGHTLY).stream()
                .filter(instance -> instance.getInstanceId() == runId)
                .findFirst()
                .filter(instance -> repository.getLastJobExecution(instance) != null)
                .orElseThrow(() -> new RunRefusedException("there is no run " + runId + "; 'status' lists them."));
    }

    /** The last attempt of a run. */
    JobExecution lastExecution(JobInstance instance) {
        return Objects.requireNonNull(repository.getLastJobExecution(instance));
    }
}
