package org.qingce.job.database;

/** The operational database is not one that the product can work with; the message says why and what to do. */
public final class DatabaseRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseRefusedException(String message) {
        super(message);
    }
}
