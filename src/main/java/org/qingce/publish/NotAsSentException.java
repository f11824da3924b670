package org.qingce.publish;

/** Readers would see something else than what was sent; they still see the publication before. */
public final class NotAsSentException extends PublishException {

    private static final long serialVersionUID = 1L;

    public NotAsSentException(String message) {
        super(message);
    }
}
