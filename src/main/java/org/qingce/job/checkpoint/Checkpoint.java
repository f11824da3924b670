package org.qingce.job.checkpoint;

import java.time.Instant;
import java.util.List;

/**
 * A copy of the register at rest.
 *
 * @param number its own, from 1 on; a later one has a higher number
 * @param run the latest run whose work it holds; 0 for none
 * @param taken when it was taken
 * @param size of the file, in bytes; -1 where there was no register yet
 * @param checksum CRC-32C of the file, in hexadecimal; empty where there was no register yet
 * @param modified when the register's file was last written, in milliseconds since 1970
 * @param changes what people did to the register since that run, in order, as {@code 2026-04-01T09:30:00Z verify import}
 */
public record Checkpoint(
        long number, long run, Instant taken, long size, String checksum, long modified, List<String> changes) {

    static final long NO_REGISTER = -1;

    public Checkpoint {
        changes = List.copyOf(changes);
    }

    /** Whether there was no register yet. */
    public boolean isEmpty() {
        return size == NO_REGISTER;
    }
}
