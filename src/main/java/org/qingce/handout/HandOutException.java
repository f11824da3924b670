package org.qingce.handout;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that is given to people or comes from them and cannot be read or written. The message names it and says what to do. */
public final class HandOutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public HandOutException(Path file, String reason) {
        super(file + ": " + reason);
    }

    /** @param reason ends in a colon: what the system says follows */
    HandOutException(Path file, String reason, IOException said) {
        super(file + ": " + reason + " " + words(said));
    }

    private static String words(IOException said) {
        if (said instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        return said instanceof AccessDeniedException ? "its rights forbid it" : String.valueOf(said.getMessage());
    }

    /** A file that cannot be written. */
    public static HandOutException unwritten(Path file, IOException said) {
        return new HandOutException(file, "cannot be written:", said);
    }
}
