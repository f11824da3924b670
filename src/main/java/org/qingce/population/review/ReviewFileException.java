package org.qingce.population.review;

import java.nio.file.Path;

/** A review file that cannot be read or written as a whole. The message names the file and says what to do. */
public final class ReviewFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReviewFileException(Path file, String reason) {
        super(file + ": " + reason);
    }

    ReviewFileException(Path file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
    }
}
