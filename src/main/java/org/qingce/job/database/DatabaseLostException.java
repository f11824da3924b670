package org.qingce.job.database;

import java.time.Duration;

/** The operational database was gone in the middle of a run for longer than was waited; the run can be restarted. */
public final class DatabaseLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseLostException(Duration patience, String reason, Throwable cause) {
        super(
                "The operational database was lost in the middle of the run and did not come back within "
                        + words(patience)
                        + " (" + reason
                        + "). The run stays where it was: when the database answers again, 'restart' goes on with"
                        + " it. How long a run waits is set by qingce.database-patience.",
                cause);
    }

    private static String words(Duration patience) {
        return patience.toSeconds() + " s";
    }
}
