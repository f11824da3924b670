package org.qingce.workbench;

/** A statement that the engine refused. The message names the script and shows the engine's own words, {@link Redacted}. */
public final class WorkbenchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WorkbenchException(String message, Throwable cause) {
        super(message, cause);
    }
}
