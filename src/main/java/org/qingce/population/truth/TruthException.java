package org.qingce.population.truth;

import java.nio.file.Path;

/** A truth that cannot be read. The message names the file and says what is missing. */
public final class TruthException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TruthException(Path file, String reason) {
        super(file + ": " + reason);
    }
}
