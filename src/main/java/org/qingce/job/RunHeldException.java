package org.qingce.job;

import java.nio.file.Path;

/** Another process is running in the same home. */
public final class RunHeldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunHeldException(Path home, String holder) {
        super("another run is at work in " + home + ": " + holder + ". Wait for it to end, or stop that process.");
    }
}
