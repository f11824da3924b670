package org.qingce.job;

/** A run that cannot be started or restarted as asked; the message says what to do instead. */
public final class RunRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunRefusedException(String message) {
        super(message);
    }
}
