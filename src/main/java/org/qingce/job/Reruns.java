package org.qingce.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.job.checkpoint.Checkpoint;
import org.qingce.job.checkpoint.Checkpoints;
import org.qingce.job.checkpoint.RegisterUse;
import org.qingce.job.recovery.Trouble;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.stereotype.Component;

/**
 * Makes a run ready to be done again: from where it stopped, from a step, or from its very beginning. Steps from
 * {@link #FIRST_REPEATABLE} on make what they make out of tables that no later step changes; an earlier step builds on what was there
 * before the run and can only be done again from there.
 */
@Component
class Reruns {

    static final String FIRST_REPEATABLE = "assess";

    private final NightlyStages stages;
    private final RunHistory history;
    private final RunRepair repair;
    private final RegisterKeeper keeper;
    private final Checkpoints checkpoints;
    private final QingceSettings settings;

    Reruns(
            NightlyStages stages,
            RunHistory history,
            RunRepair repair,
            RegisterKeeper keeper,
            Checkpoints checkpoints,
            QingceSettings settings) {
        this.stages = stages;
        this.history = history;
        this.repair = repair;
        this.keeper = keeper;
        this.checkpoints = checkpoints;
        this.settings = settings;
    }

    /**
     * What doing a run over would touch.
     *
     * @param from a step; null for where the run stopped
     * @throws RunRefusedException if there is no such step
     */
    RerunPreview preview(long runId, @Nullable String from) {
        RunSummary run = history.summary(history.instance(runId));
        Optional<Checkpoint> base = goesBack(runId, from) ? checkpoints.before(runId) : Optional.empty();
        List<String> steps = stages.names().stream()
                .filter(step ->
                        base.isPresent() || !isDone(runId, step) || (from != null && place(step) >= place(from)))
                .toList();
        return new RerunPreview(
                runId, run.businessDate(), from, steps, base, base.isPresent() ? lost(runId) : List.of());
    }

    /** What people did since and would have to do again; publishing is done again by the run itself. */
    private List<String> lost(long runId) {
        return keeper.changesSince(runId).stream()
                .filter(change -> !change.endsWith(" " + PublishDesk.WHAT))
                .toList();
    }

    /** Whether the register is to be put back first; one that holds another run's work, or nobody's, is of no use to half a run. */
    private boolean goesBack(long runId, @Nullable String from) {
        RegisterUse use = RegisterUse.read(settings.home());
        boolean holdsIt = history.summary(history.instance(runId)).isCompleted()
                || (use.kind() == RegisterUse.Kind.RUN && use.isOf(runId));
        return !holdsIt || (from != null && !isRepeatable(from)) || isDamaged(runId);
    }

    private boolean isDone(long runId, String step) {
        return history.steps(runId).stream()
                .anyMatch(done -> done.name().equals(step) && done.status().equals("COMPLETED"));
    }

    private boolean isRepeatable(String step) {
        return place(step) >= place(FIRST_REPEATABLE);
    }

    private int place(String step) {
        int place = stages.names().indexOf(step);
        if (place < 0) {
            throw new RunRefusedException(
                    "there is no step '" + step + "'; the steps are " + String.join(", ", stages.names()) + ".");
        }
        return place;
    }

    /** Makes a run ready that did not reach its end. A run from before there were checkpoints goes on as it stands. */
    void resume(JobInstance run) {
        long runId = run.getInstanceId();
        repair.bury(run);
        boolean back = goesBack(runId, null);
        if (putAsideIfDamaged(runId) || (back && keeper.canPutBack(runId))) {
            anew(run);
        }
    }

    /** Makes a run ready to be done over from a step. */
    void from(JobInstance run, String step) {
        int place = place(step);
        long runId = run.getInstanceId();
        repair.bury(run);
        boolean back = goesBack(runId, step);
        if (putAsideIfDamaged(runId) || back) {
            anew(run);
        } else {
            keeper.begun(runId);
            repair.redo(run, name -> place(name) >= place);
            repair.reopen(run);
        }
    }

    /** The order makes each moment one from which {@link #resume} goes on. */
    private void anew(JobInstance run) {
        keeper.anew(run.getInstanceId());
        repair.reopen(run);
        repair.redo(run, name -> true);
        keeper.putBack(run.getInstanceId());
        keeper.begun(run.getInstanceId());
    }

    /** Moves a damaged register out of the way; whether it was damaged. */
    boolean putAsideIfDamaged(long runId) {
        boolean damaged = isDamaged(runId);
        if (damaged) {
            keeper.putAside();
        }
        return damaged;
    }

    private boolean isDamaged(long runId) {
        JobExecution last = history.lastExecution(history.instance(runId));
        String failure = RunSummary.recordedFailure(last);
        return Trouble.in(failure).equals(Optional.of(Trouble.DAMAGED)) || isGone(runId);
    }

    private boolean isGone(long runId) {
        Path register = settings.register();
        return !Files.exists(register)
                && history.steps(runId).stream().anyMatch(step -> step.status().equals("COMPLETED"));
    }
}
