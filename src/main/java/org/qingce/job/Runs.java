package org.qingce.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.job.checkpoint.RegisterUse;
import org.qingce.job.database.DatabaseLostException;
import org.qingce.job.database.DatabaseTrouble;
import org.qingce.job.database.Patience;
import org.qingce.job.lease.LeaseLostException;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Starts runs, restarts them, leaves them for good, and says how they went. */
@Component
public class Runs {

    private final Job nightly;
    private final JobOperator operator;
    private final RunHistory history;
    private final RunDoor door;
    private final RunRepair repair;
    private final Reruns reruns;
    private final RegisterKeeper keeper;
    private final QingceSettings settings;
    private final WorkbenchSession session;
    private final Patience patience;
    private final RunObservers observers;
    private final AuditTrail audit;

    Runs(
            Job nightly,
            JobOperator operator,
            RunHistory history,
            RunDoor door,
            RunRepair repair,
            Reruns reruns,
            RegisterKeeper keeper,
            QingceSettings settings,
            WorkbenchSession session,
            Patience patience,
            RunObservers observers,
            AuditTrail audit) {
        this.nightly = nightly;
        this.operator = operator;
        this.history = history;
        this.door = door;
        this.repair = repair;
        this.reruns = reruns;
        this.keeper = keeper;
        this.settings = settings;
        this.session = session;
        this.patience = patience;
        this.observers = observers;
        this.audit = audit;
    }

    /**
     * Runs the nightly job to its end. What an earlier run that did not reach its end left in the register is taken back first.
     *
     * @param date the business date
     * @param extracts folder of the extracts
     * @param again whether a date that was run before may be run once more
     * @return how it went; a failed run is no exception
     * @throws RunRefusedException if the date was run before or may have been, or its run waits to be restarted, or there is no such folder
     * @throws RunHeldException if another process is running in the same home
     * @throws DatabaseLostException if the operational database was gone for too long; the run can be restarted
     * @throws LeaseLostException if another took the run over because this process was not heard of for too long; so do the restarts
     */
    public RunSummary start(LocalDate date, Path extracts, boolean again) {
        if (!Files.isDirectory(extracts)) {
            throw new RunRefusedException(extracts + ": there is no such folder of extracts. No run was started.");
        }
        return released(begin(date, extracts, again));
    }

    private RunSummary begin(LocalDate date, Path extracts, boolean again) {
        try (RunDoor.Inside inside = door.enter("run of " + date)) {
            long repetition = repetition(date, again);
            RegisterUse use = keeper.settle();
            if (use.kind() != RegisterUse.Kind.REST) {
                keeper.takeBack(Long.parseLong(use.what()));
            }
            return launch(parameters(date, extracts, repetition));
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
            if (!again && !run.isAbandoned()) {
                throw new RunRefusedException(
                        run.isCompleted()
                                ? date + " was run already, as run " + run.runId()
                                        + ". To run it once more add --again."
                                : "run " + run.runId() + " of " + date + " has not ended well (" + run.status()
                                        + "). Go on with it by 'restart " + run.runId()
                                        + "', leave it for good by 'abandon "
                                        + run.runId() + "', or start anew with --again.");
            }
        }
        if (earlier.isEmpty() && !again && history.mayHaveForgotten(date)) {
            throw new RunRefusedException(
                    "whether " + date + " was run is not known any more: the records of runs from so long ago"
                            + " were removed. To run it all the same add --again.");
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
     * Restarts a run that did not reach its end: steps that are done are not done again, unless the register was damaged or has served
     * another run since; then the run begins anew from the state before it.
     *
     * @throws RunRefusedException if there is no such run, it ended well, was abandoned, or a later one has ended well
     * @throws RunHeldException if another process is running in the same home
     * @throws DatabaseLostException if the operational database was gone for too long; the run can be restarted
     */
    public RunSummary restart(long runId) {
        return released(resume(runId));
    }

    private RunSummary resume(long runId) {
        try (RunDoor.Inside inside = door.enter("run " + runId)) {
            keeper.settle();
            JobInstance instance = restartable(runId);
            if (history.summary(instance).isCompleted()) {
                throw new RunRefusedException("run " + runId
                        + " has ended well; there is nothing to restart. To do it over from a step add --from STEP.");
            }
            reruns.resume(instance);
            return launch(history.lastExecution(instance).getJobParameters());
        }
    }

    /**
     * Does a run over from a step on, also one that ended well.
     *
     * @param from the first step to be done again
     * @param discard whether what people did to the register since may be lost; asked for only where it would be
     * @throws RunRefusedException if there is no such run or step, the run was abandoned, a later one has ended well, or something would be
     *     lost
     * @throws RunHeldException if another process is running in the same home
     */
    public RunSummary restart(long runId, String from, boolean discard) {
        return released(resume(runId, from, discard));
    }

    private RunSummary resume(long runId, String from, boolean discard) {
        try (RunDoor.Inside inside = door.enter("run " + runId)) {
            keeper.settle();
            JobInstance instance = restartable(runId);
            RerunPreview preview = reruns.preview(runId, from);
            if (!preview.lost().isEmpty() && !discard) {
                throw new RunRefusedException(
                        "the register would go back to before run " + runId
                                + " and these would be lost:\n  " + String.join("\n  ", preview.lost())
                                + "\nNothing was done. To lose them add --discard-answers; take the answers in once more afterwards.");
            }
            reruns.from(instance, from);
            return launch(history.lastExecution(instance).getJobParameters());
        }
    }

    /**
     * What a restart would touch.
     *
     * @param from the first step to be done again; null for the first that is not done
     * @throws RunRefusedException if there is no such run or step, or the run cannot be restarted
     */
    public RerunPreview preview(long runId, @Nullable String from) {
        restartable(runId);
        return reruns.preview(runId, from);
    }

    private JobInstance restartable(long runId) {
        JobInstance instance = history.instance(runId);
        if (history.summary(instance).isAbandoned()) {
            throw new RunRefusedException(
                    "run " + runId + " was abandoned and is not gone on with. Start its date anew with 'run nightly'.");
        }
        refuseBehindLater(runId);
        return instance;
    }

    /** The register holds what the later run left; the snapshots of the earlier one would take it back. */
    private void refuseBehindLater(long runId) {
        RunSummary done = history.completed().orElse(null);
        if (done != null && done.runId() > runId) {
            throw new RunRefusedException("run " + runId + " cannot be restarted: run " + done.runId() + " of "
                    + done.businessDate() + " has ended well since. Put the extracts that run " + runId
                    + " did not take in among those of the next run.");
        }
    }

    /**
     * Leaves a run for good that did not reach its end: the register is put back as it was before it, and what the run took in may be
     * taken in again.
     *
     * @throws RunRefusedException if there is no such run, it ended well or was abandoned, or there is no good checkpoint from before it
     * @throws RunHeldException if another process is running in the same home
     */
    public RunSummary abandon(long runId) {
        try (RunDoor.Inside inside = door.enter("abandon run " + runId)) {
            RegisterUse use = keeper.settle();
            JobInstance instance = history.instance(runId);
            RunSummary run = history.summary(instance);
            if (run.isCompleted() || run.isAbandoned()) {
                throw new RunRefusedException("run " + runId
                        + (run.isCompleted() ? " has ended well" : " was abandoned already") + "; nothing was done.");
            }
            audit.during(
                    AuditAction.ABANDON,
                    "run " + runId,
                    "night of " + run.businessDate(),
                    () -> abandon(instance, use.isOf(runId)));
            return history.summary(instance);
        }
    }

    private boolean abandon(JobInstance instance, boolean isInTheRegister) {
        long runId = instance.getInstanceId();
        repair.bury(instance);
        if (isInTheRegister) {
            reruns.putAsideIfDamaged(runId);
            keeper.takeBack(runId);
        }
        repair.abandon(history.lastExecution(instance));
        try {
            return FileSystemUtils.deleteRecursively(settings.output(runId));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete what run " + runId + " handed out", e);
        }
    }

    private RunSummary launch(JobParameters parameters) {
        try {
            JobExecution execution = operator.start(nightly, parameters);
            session.close();
            refuseToGoOnIfLost(execution);
            if (session.wasCancelled()) {
                repair.stopped(execution);
            }
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                keeper.completed(execution.getJobInstance().getInstanceId());
            }
            return history.summary(execution.getJobInstance());
        } catch (JobExecutionException e) {
            throw new RunRefusedException("the run cannot be started: " + Failure.message(e));
        } catch (RuntimeException e) {
            if (DatabaseTrouble.isLost(e)) {
                throw new DatabaseLostException(patience.length(), DatabaseTrouble.reason(e), e);
            }
            throw e;
        } finally {
            session.close();
            RunLog.leave();
        }
    }

    /** Asks whatever is at work in this process to stop, and waits until it has; what it was in can be gone on with. */
    public static void stopAll() {
        RunStop.stopAll();
    }

    /** The run is another's now. */
    private static void refuseToGoOnIfLost(JobExecution execution) {
        for (Throwable failure : execution.getAllFailureExceptions()) {
            if (failure instanceof LeaseLostException lost) {
                throw lost;
            }
        }
    }

    /** Whether this process is at work on a register, in a run or between two. */
    public static boolean areAtWork() {
        return RunDoor.isAnybodyInside();
    }

    /** All runs, the latest first. */
    public List<RunSummary> all() {
        return history.all();
    }

    /** The highest number below that of a known run of which nothing is recorded (any more); 0 for none. */
    public long lastForgotten() {
        return history.lastForgotten();
    }

    /** The latest run, where it did not reach its end: of earlier ones there is nothing to be restarted once a later one has ended well. */
    public Optional<RunSummary> unfinished() {
        return history.unfinished();
    }

    /**
     * The latest run that reached its end: the one whose state the register holds.
     *
     * @throws RunRefusedException if there is none yet
     */
    public RunSummary latestCompleted() {
        return history.completed()
                .orElseThrow(() -> new RunRefusedException("no run has ended well yet; 'run nightly' starts one."));
    }

    /**
     * One run.
     *
     * @throws RunRefusedException if there is no such run
     */
    public RunSummary run(long runId) {
        return history.summary(history.instance(runId));
    }

    /**
     * The steps of a run in the order they began, each in its last attempt; parts of a step are left out.
     *
     * @throws RunRefusedException if there is no such run
     */
    public List<StepSummary> steps(long runId) {
        return history.steps(runId);
    }
}
