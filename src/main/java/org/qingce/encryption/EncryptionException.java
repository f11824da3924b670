package org.qingce.encryption;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file or key set that cannot be used; the message says which, why and what to do, and names no key. */
public final class EncryptionException extends IOException {

    private static final long serialVersionUID = 1L;

    EncryptionException(String message) {
        super(message);
    }

    /** @param cause may say where in the file; never made of a key */
    EncryptionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
