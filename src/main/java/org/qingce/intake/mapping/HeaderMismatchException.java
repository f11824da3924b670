package org.qingce.intake.mapping;

/** A file whose headings are not those of its source. Nothing of it is taken in. */
public final class HeaderMismatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public HeaderMismatchException(String message) {
        super(message);
    }
}
