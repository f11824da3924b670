package org.qingce.operation.backup;

import java.nio.file.Path;

/**
 * A backup that was read back from start to end and is what was written.
 *
 * @param file where it lies
 * @param bytes its size
 * @param about what it says of itself
 * @param manifest what is in it
 */
public record Verified(Path file, long bytes, About about, Manifest manifest) {

    /** Rows of all tables of the register. */
    public long registerRows() {
        return manifest.register().values().stream().mapToLong(Long::longValue).sum();
    }
}
