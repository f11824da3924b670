package org.qingce.intake;

import java.util.List;

/** Files whose accepted and rejected records do not account for every line: a fault of the program, never of the data. */
public final class UnbalancedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnbalancedFileException(List<String> files) {
        super("lines are unaccounted for, so nothing was loaded: " + String.join("; ", files));
    }
}
