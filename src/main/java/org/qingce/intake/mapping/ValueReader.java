package org.qingce.intake.mapping;

/** Reads one raw value into a row. */
@FunctionalInterface
interface ValueReader {

    /** Reads a value as it stands in the file; it may be empty. */
    void read(String raw, FieldRow row);
}
