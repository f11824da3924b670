package org.qingce.job;

import java.util.function.Function;
import org.qingce.workbench.Workbench;
import org.springframework.stereotype.Component;

/** Asks the register between two runs. Each answer keeps runs out of the home while it is worked out. */
@Component
class RegisterDesk {

    private final QingceSettings settings;
    private final WorkbenchSession session;
    private final Runs runs;

    RegisterDesk(QingceSettings settings, WorkbenchSession session, Runs runs) {
        this.settings = settings;
        this.session = session;
        this.runs = runs;
    }

    /** The run whose state the register holds. */
    RunSummary latest() {
        return runs.latestCompleted();
    }

    /**
     * Works alone.
     *
     * @throws RunHeldException if another process is at work in the home
     */
    <T> T alone(Function<Workbench, T> work) {
        try (RunLock lock = RunLock.take(settings.home())) {
            return work.apply(session.workbench());
        } finally {
            session.close();
        }
    }
}
