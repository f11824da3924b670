package org.qingce.operation;

/** Something that cannot be done as things stand; the message says why and what to do instead. */
public final class OperationRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OperationRefusedException(String message) {
        super(message);
    }

    public OperationRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
