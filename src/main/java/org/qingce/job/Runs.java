package org.qingce.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Starts runs, restarts them, and says how they went. */
@Component
public class Runs {

    private final Job nightly;
    private final JobOperator operator;
    private final JobRepository repository;
    private final QingceSettings settings;
    private final WorkbenchSession session;
    private final RunObservers observers;

    Runs(
            Job nightly,
            JobOperator operator,
            JobRepository repository,
            QingceSettings settings,
            WorkbenchSession session,
            RunObservers observers) {
        this.nightly = nightly;
        this.operator = operator;
        this.repository = repository;
        this.settings = settings;
        this.session = session;
        this.observers = observers;
    }

    /**
     * Runs the nightly job to its end.
     *
     * @param date the business date
     * @param extracts folder of the extracts
     * @param again whether a date that was run before may be run once more
     * @return how it went; a failed run is no exception
     * @throws RunRefusedException if the date was run before, or its run waits to be restarted, or there is no such folder
     * @throws RunHeldException if another process is running in the same home
     */
    public RunSummary start(LocalDate date, Path extracts, boolean again) {
        if (!Files.isDirectory(extracts)) {
            throw new RunRefusedException(extracts + ": there is no such folder of extracts. No run was started.");
        }
        return released(begin(date, extracts, again));
    }

    private RunSummary begin(LocalDate date, Path extracts, boolean again) {
        try (RunLock lock = RunLock.take(settings.home())) {
            return launch(parameters(date, extracts, repetition(date, again)));
        }
    }

    private RunSummary released(RunSummary run) {
        observers.runReleased(run);
        return run;
    }

    private long repetition(LocalDate date, boolean again) {
        List<RunSummary> earlier =
                all().stream().filter(run -> run.businessDate().equals(date)).toList();
        for (RunSummary run : earlier) {
            if (!run.isCompleted() && !again) {
                throw new RunRefusedException("run " + run.runId() + " of " + date + " has not ended well ("
                        + run.status() + "). Restart it with 'restart " + run.runId()
                        + "', or leave it and start anew with --again.");
            }
        }
        if (!earlier.isEmpty() && !again) {
            throw new RunRefusedException(
                    date + " was run already, as run " + earlier.get(0).runId() + ". To run it once more add --again.");
        }
        return earlier.size();
    }

    private static JobParameters parameters(LocalDate date, Path extracts, long repetition) {
        return new JobParametersBuilder()
                .addLocalDate(RunContext.DATE, date)
                .addLong(RunContext.REPETITION, repetition)
                .addString(
                        RunContext.EXTRACTS,
                        extracts.toAbsolutePath().normalize().toString(),
                        false)
                .toJobParameters();
    }

    /**
     * Restarts a run that did not reach its end: steps that are done are not done again.
     *
     * @throws RunRefusedException if there is no such run, it ended well, or a later one has
     * @throws RunHeldException if another process is running in the same home
     */
    public RunSummary restart(long runId) {
        return released(resume(runId));
    }

    private RunSummary resume(long runId) {
        try (RunLock lock = RunLock.take(settings.home())) {
            JobExecution last = lastExecution(runId);
            if (last.getStatus() == BatchStatus.COMPLETED) {
                throw new RunRefusedException("run " + runId + " has ended well; there is nothing to restart.");
            }
            refuseBehindLater(runId);
            if (last.isRunning()) {
                last = operator.recover(last);
            }
            return launch(last.getJobParameters());
        }
    }

    /** The register holds what the later run left; the snapshots of the earlier one would take it back. */
    private void refuseBehindLater(long runId) {
        RunSummary done =
                all().stream().filter(RunSummary::isCompleted).findFirst().orElse(null);
        if (done != null && done.runId() > runId) {
            throw new RunRefusedException("run " + runId + " cannot be restarted: run " + done.runId() + " of "
                    + done.businessDate() + " has ended well since. Put the extracts that run " + runId
                    + " did not take in among those of the next run.");
        }
    }

    private RunSummary launch(JobParameters parameters) {
        try {
            JobExecution execution = operator.start(nightly, parameters);
            return summary(execution.getJobInstance());
        } catch (JobExecutionException e) {
            throw new RunRefusedException("the run cannot be started: " + Failure.message(e));
        } finally {
            session.close();
            RunLog.leave();
        }
    }

    /** All runs, the latest first. */
    public List<RunSummary> all() {
        return repository.findJobInstances(nightly.getName()).stream()
                .filter(instance -> repository.getLastJobExecution(instance) != null)
                .map(this::summary)
                .sorted(Comparator.comparingLong(RunSummary::runId).reversed())
                .toList();
    }

    /** The latest run, where it did not reach its end: of earlier ones there is nothing to be restarted once a later one has ended well. */
    public Optional<RunSummary> unfinished() {
        return all().stream().takeWhile(run -> !run.isCompleted()).findFirst();
    }

    /**
     * The latest run that reached its end: the one whose state the register holds.
     *
     * @throws RunRefusedException if there is none yet
     */
    public RunSummary latestCompleted() {
        return all().stream()
                .filter(RunSummary::isCompleted)
                .findFirst()
                .orElseThrow(() -> new RunRefusedException("no run has ended well yet; 'run nightly' starts one."));
    }

    /**
     * One run.
     *
     * @throws RunRefusedException if there is no such run
     */
    public RunSummary run(long runId) {
        return summary(lastExecution(runId).getJobInstance());
    }

    /**
     * The steps of a run in the order they began, each in its last attempt; parts of a step are left out.
     *
     * @throws RunRefusedException if there is no such run
     */
    public List<StepSummary> steps(long runId) {
        JobInstance instance = lastExecution(runId).getJobInstance();
        return repository.getJobExecutions(instance).stream()
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

    private RunSummary summary(JobInstance instance) {
        JobExecution last = repository.getLastJobExecution(instance);
        if (last == null) {
            throw new RunRefusedException("run " + instance.getInstanceId() + " was never started");
        }
        return RunSummary.of(last, repository.getJobExecutions(instance).size());
    }

    private JobExecution lastExecution(long runId) {
        return repository.findJobInstances(nightly.getName()).stream()
                .filter(instance -> instance.getInstanceId() == runId)
                .findFirst()
                .map(repository::getLastJobExecution)
                .orElseThrow(() -> new RunRefusedException("there is no run " + runId + "; 'status' lists them."));
    }
}
