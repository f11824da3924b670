package org.qingce.operation.retention;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that may go.
 *
 * @param path a file, or a folder with all in it
 * @param reason why
 * @param bytes how much it frees
 * @param changed when it was last changed
 */
public record FileDisposal(Path path, Reason reason, long bytes, Instant changed) implements Disposal {

    @Override
    public String what() {
        return path.toString();
    }
}
