package org.qingce.operation.backup;

import java.util.List;
import java.util.Map;

/**
 * The last entry of a backup: what must be in it.
 *
 * @param entries all entries before it, in order
 * @param register rows of each table of the register
 */
public record Manifest(List<Entry> entries, Map<String, Long> register) {

    static final String NAME = "manifest.json";

    /**
     * One entry.
     *
     * @param name path within the backup
     * @param bytes its size
     * @param sha256 of its content, in hexadecimal digits
     * @param rows of a table of the database; 0 for a file
     */
    public record Entry(String name, long bytes, String sha256, long rows) {}

    /** Rows of all tables of the operational database. */
    public long databaseRows() {
        return entries.stream().mapToLong(Entry::rows).sum();
    }

    /** Bytes of all entries. */
    public long bytes() {
        return entries.stream().mapToLong(Entry::bytes).sum();
    }
}
