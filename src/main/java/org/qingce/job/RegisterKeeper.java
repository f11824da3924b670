package org.qingce.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.job.checkpoint.Checkpoint;
import org.qingce.job.checkpoint.Checkpoints;
import org.qingce.job.checkpoint.RegisterUse;
import org.qingce.job.checkpoint.RegisterUse.Kind;
import org.qingce.workbench.WorkbenchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Sees to it that between two runs the newest checkpoint equals the register, and puts the register back where a run is to begin anew. Only
 * for those who are alone in the home.
 */
@Component
class RegisterKeeper {

    private static final Logger log = LoggerFactory.getLogger(RegisterKeeper.class);

    private final QingceSettings settings;
    private final WorkbenchSession session;
    private final Checkpoints checkpoints;
    private final RunHistory history;
    private final RunObservers observers;

    RegisterKeeper(
            QingceSettings settings,
            WorkbenchSession session,
            Checkpoints checkpoints,
            RunHistory history,
            RunObservers observers) {
        this.observers = observers;
        this.settings = settings;
        this.session = session;
        this.checkpoints = checkpoints;
        this.history = history;
    }

    /** Ends what a process that died did not come to, and says whose the register is now. */
    RegisterUse settle() {
        RegisterUse use = RegisterUse.read(settings.home());
        switch (use.kind()) {
            case REST -> settleRest();
            case DESK -> leave(use.what());
            case DAMAGED -> replace();
            case RUN, ANEW -> settleRun(Long.parseLong(use.what()));
        }
        return RegisterUse.read(settings.home());
    }

    private void settleRun(long run) {
        RunSummary summary = history.summary(history.instance(run));
        if (summary.isCompleted()) {
            completed(run);
        }
    }

    /** A register without a checkpoint comes from before there were any. */
    private void settleRest() {
        if (checkpoints.isCurrent()) {
            return;
        }
        Optional<Checkpoint> latest = checkpoints.latest();
        if (latest.isEmpty()) {
            if (history.unfinished().isEmpty()) {
                fold();
                checkpoints.take(latestRun(), List.of());
            }
        } else if (checkpoints.equalsLatest()) {
            checkpoints.touch(latest.get());
        } else if (isReadable()) {
            leave("changed from outside");
        } else {
            replace();
        }
    }

    private boolean isReadable() {
        if (!Files.exists(settings.register())) {
            return false;
        }
        try {
            session.workbench().readAll();
            return true;
        } catch (WorkbenchException e) {
            log.warn("the register cannot be read: {}", e.getMessage());
            return false;
        } finally {
            session.close();
        }
    }

    /** Leaves a checkpoint of what people did, and notes that the register is at rest. */
    void leave(String change) {
        fold();
        if (!checkpoints.isCurrent()) {
            long run = checkpoints.latest().map(Checkpoint::run).orElseGet(this::latestRun);
            checkpoints.take(
                    run,
                    Stream.concat(changesSince(run).stream(), Stream.of(change)).toList());
        }
        RegisterUse.rest(settings.home());
    }

    /** What a killed process left in the register's log goes into the register. */
    private void fold() {
        session.close();
        if (checkpoints.hasLog()) {
            session.workbench();
            session.close();
        }
    }

    private long latestRun() {
        return history.completed().map(RunSummary::runId).orElse(0L);
    }

    /** At rest the newest checkpoint is as good as the register. */
    private void replace() {
        List<Checkpoint> all = checkpoints.all();
        Checkpoint good = intact(all).orElseThrow(() -> noGood());
        Path aside = checkpoints.putAside().orElse(null);
        checkpoints.restore(good);
        checkpoints.forgetAfter(good);
        RegisterUse.rest(settings.home());
        tell(restored(good, aside, all.get(0), Long.MAX_VALUE));
    }

    /** What a checkpoint does not hold of what the newest did, as far as it is of runs before this one. */
    private RegisterRestored restored(Checkpoint good, @Nullable Path aside, Checkpoint newest, long before) {
        List<RunSummary> lost = history.all().stream()
                .filter(run -> run.isCompleted() && run.runId() > good.run() && run.runId() < before)
                .sorted(Comparator.comparingLong(RunSummary::runId))
                .toList();
        List<String> changes = newest.changes().stream()
                .filter(change -> !good.changes().contains(change))
                .toList();
        return new RegisterRestored(good.number(), aside, lost, changes);
    }

    private void tell(RegisterRestored restored) {
        log.warn(
                "the register is now as checkpoint {} has it; the damaged file is kept as {}; lost are runs {} and {}",
                restored.checkpoint(),
                restored.aside(),
                restored.lost().stream().map(RunSummary::runId).toList(),
                restored.changes());
        observers.registerRestored(restored);
    }

    private Optional<Checkpoint> intact(List<Checkpoint> candidates) {
        return candidates.stream().filter(checkpoints::isIntact).findFirst();
    }

    private RunRefusedException noGood() {
        return new RunRefusedException("the register is to be put back, but there is no good checkpoint under "
                + settings.checkpointFolder() + ". Restore a backup.");
    }

    /** A run has begun to work on the register. */
    void begun(long run) {
        RegisterUse.run(run).write(settings.home());
    }

    /** A run leaves what it made of the register. */
    void checkpoint(long run) {
        fold();
        if (!Files.exists(settings.register())) {
            throw new IllegalStateException("the register is gone: " + settings.register());
        }
        checkpoints.take(run, changesSince(run));
    }

    /** A run has ended well. */
    void completed(long run) {
        fold();
        if (!checkpoints.isCurrent()) {
            checkpoint(run);
        }
        RegisterUse.rest(settings.home());
    }

    /** Whether there is a state from before a run. */
    boolean canPutBack(long run) {
        return checkpoints.before(run).isPresent();
    }

    /** Notes that a run is to begin anew. */
    void anew(long run) {
        RegisterUse.anew(run).write(settings.home());
    }

    /**
     * Puts the register back as it was before a run and forgets what the run left of it.
     *
     * @throws RunRefusedException if no checkpoint from before is good; the register is then as it was
     */
    void putBack(long run) {
        session.close();
        List<Checkpoint> earlier = checkpoints.all().stream()
                .filter(checkpoint -> checkpoint.run() < run)
                .toList();
        Checkpoint base = intact(earlier).orElseThrow(this::noGood);
        checkpoints.restore(base);
        checkpoints.forgetAfter(base);
        if (!base.equals(earlier.get(0))) {
            tell(restored(base, null, earlier.get(0), run));
        }
        clearStaging(run);
    }

    private void clearStaging(long run) {
        try {
            FileSystemUtils.deleteRecursively(settings.staging(run));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete what run " + run + " has staged", e);
        }
    }

    /** Puts the register back as it was before a run that is not gone on with now; at rest afterwards. */
    void takeBack(long run) {
        putBack(run);
        RegisterUse.rest(settings.home());
    }

    /** Keeps a damaged register out of the way; the next attempt begins anew. */
    Optional<Path> putAside() {
        session.close();
        return checkpoints.putAside();
    }

    /** Notes that the register was found damaged at rest. */
    void damaged() {
        Kind kind = RegisterUse.read(settings.home()).kind();
        if (kind == Kind.REST || kind == Kind.DESK) {
            RegisterUse.damaged().write(settings.home());
        }
    }

    /** What people did to the register since a run ended, where it is the latest that did. */
    List<String> changesSince(long run) {
        return checkpoints
                .latest()
                .filter(latest -> latest.run() == run)
                .map(Checkpoint::changes)
                .orElse(List.of());
    }
}
