package org.qingce.job.lease;

import java.util.Optional;

/** The lease was taken by another while this process was not heard of. Whatever it was about to do, it does not. */
public final class LeaseLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLostException(LeaseHolder mine, Optional<LeaseHolder> other) {
        super("this process (" + mine.pid() + " on host " + mine.host()
                + ") was not heard of for too long and has lost its"
                + " lease for: " + mine.work() + ". "
                + other.map(holder -> "Process " + holder.pid() + " on host " + holder.host() + " has it now ("
                                + holder.work() + ").")
                        .orElse("Another has held it since.")
                + " It stopped at once and touched nothing more; 'status' shows how the run goes on.");
    }
}
