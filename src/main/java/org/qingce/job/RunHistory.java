package org.qingce.job;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
                .orElseThrow(() -> unknown(runId));
    }

    private RunRefusedException unknown(long runId) {
        Set<Long> numbers = numbers();
        boolean given = !numbers.contains(runId) && runId > 0 && runId <= lastForgotten(numbers);
        return new RunRefusedException(
                given
                        ? "run " + runId
                                + " is not known (any more): 'retention' removes what is recorded of old runs, as"
                                + " jobs/retention.yaml has it. 'status' lists the runs that are known."
                        : "there is no run " + runId + "; 'status' lists them.");
    }

    /** Numbers are given in order: the highest below that of a known run of which nothing is recorded (any more); 0 for none. */
    long lastForgotten() {
        return lastForgotten(numbers());
    }

    private static long lastForgotten(Set<Long> numbers) {
        long number = numbers.stream().mapToLong(Long::longValue).max().orElse(0);
        while (numbers.contains(number)) {
            number--;
        }
        return number;
    }

    private Set<Long> numbers() {
        return repository.findJobInstances(NightlyJobConfiguration.NIGHTLY).stream()
                .map(JobInstance::getInstanceId)
                .collect(Collectors.toSet());
    }

    /** Whether nobody can say if a date was run: it lies before those of all runs since the last that was forgotten. */
    boolean mayHaveForgotten(LocalDate date) {
        long forgotten = lastForgotten();
        return forgotten > 0
                && all().stream()
                        .filter(run -> run.runId() > forgotten)
                        .allMatch(run -> date.isBefore(run.businessDate()));
    }

    /** The last attempt of a run. */
    JobExecution lastExecution(JobInstance instance) {
        return Objects.requireNonNull(repository.getLastJobExecution(instance));
    }
}
