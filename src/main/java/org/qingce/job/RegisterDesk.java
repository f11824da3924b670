package org.qingce.job;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.qingce.job.checkpoint.RegisterUse;
import org.qingce.job.recovery.Trouble;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchException;
import org.springframework.stereotype.Component;

/**
 * Works on the register between two runs. Each piece of work keeps runs out of the home while it lasts, and leaves a checkpoint of what it
 * changed.
 */
@Component
class RegisterDesk {

    private final WorkbenchSession session;
    private final Runs runs;
    private final RunDoor door;
    private final RegisterKeeper keeper;
    private final QingceSettings settings;

    RegisterDesk(WorkbenchSession session, Runs runs, RunDoor door, RegisterKeeper keeper, QingceSettings settings) {
        this.session = session;
        this.runs = runs;
        this.door = door;
        this.keeper = keeper;
        this.settings = settings;
    }

    /** The run whose state the register holds. */
    RunSummary latest() {
        return runs.latestCompleted();
    }

    /**
     * Asks alone.
     *
     * @throws RunHeldException if another process is at work in the home
     */
    <T> T alone(Function<Workbench, T> work) {
        try (RunDoor.Inside inside = door.enter("a question")) {
            RegisterUse use = keeper.settle();
            T answer = on(work);
            if (use.kind() == RegisterUse.Kind.REST) {
                keeper.leave("a question");
            }
            return answer;
        }
    }

    /**
     * Changes the register, alone.
     *
     * @param what is done, in a few words, as {@code verify import}
     * @throws RunRefusedException if a run has not ended: what is changed now would be lost when it begins anew
     * @throws RunHeldException if another process is at work in the home
     */
    <T> T changing(String what, Function<Workbench, T> work) {
        try (RunDoor.Inside inside = door.enter(what)) {
            RegisterUse use = keeper.settle();
            if (use.kind() != RegisterUse.Kind.REST) {
                throw new RunRefusedException("run " + use.what() + " has not ended, and the register holds half of its"
                        + " work. Go on with 'restart " + use.what() + "', or leave it with 'abandon " + use.what()
                        + "'; then try again.");
            }
            RegisterUse.desk(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + what)
                    .write(settings.home());
            try {
                return on(work);
            } finally {
                keeper.settle();
            }
        }
    }

    private <T> T on(Function<Workbench, T> work) {
        try {
            return work.apply(session.workbench());
        } catch (WorkbenchException e) {
            if (Trouble.in(String.valueOf(e.getMessage())).equals(Optional.of(Trouble.DAMAGED))) {
                keeper.damaged();
            }
            throw e;
        } finally {
            session.close();
        }
    }
}
