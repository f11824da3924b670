package org.qingce.cli;

import org.jline.utils.Signals;
import org.qingce.job.Runs;

/**
 * What a signal to end does: where a command is at work on the register, the work is asked to stop, and the command ends by itself, with its
 * own exit code; otherwise the process ends at once. Nothing is shut down before the work has stopped.
 */
final class ProcessExit {

    private static final int TERMINATED = 143;
    private static final int INTERRUPTED = 130;

    private ProcessExit() {}

    /** Listens from now on. */
    static void listen() {
        Signals.register("TERM", () -> end(TERMINATED));
        Signals.register("INT", () -> end(INTERRUPTED));
    }

    private static void end(int code) {
        if (Runs.areAtWork()) {
            new Thread(Runs::stopAll, "stop").start();
        } else {
            System.exit(code);
        }
    }
}
