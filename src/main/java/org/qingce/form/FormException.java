package org.qingce.form;

import java.nio.file.Path;

/** A file that cannot be written, or read as a form. The message names the file and says what to do. */
public final class FormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormException(Path file, String reason) {
        super(file + ": " + reason);
    }

    FormException(Path file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
    }
}
