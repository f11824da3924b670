package org.qingce.intake.reader;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One record as it stands in the file: its values as text, or the reason why they cannot be had. */
public final class RawRecord {
    private static final String[] NONE = {};

    private final long line;
    private final int lines;
    private final String[] values;
    private final Supplier<String> raw;
    private final @Nullable RejectReason reason;
    private final @Nullable String detail;

    private RawRecord(
            long line,
            int lines,
            String[] values,
            Supplier<String> raw,
            @Nullable RejectReason reason,
            @Nullable String detail) {
        this.line = line;
        this.lines = lines;
        this.values = values;
        this.raw = raw;
        this.reason = reason;
        this.detail = detail;
    }

    static RawRecord of(long line, int lines, String[] values, Supplier<String> raw) {
        return new RawRecord(line, lines, values, raw, null, null);
    }

    static RawRecord rejected(long line, int lines, Supplier<String> raw, RejectReason reason, String detail) {
        return new RawRecord(line, lines, NONE, raw, reason, detail);
    }

    /** The record's first physical line, from 1; in a sheet the row number. */
    public long line() {
        return line;
    }

    /** How many physical lines the record spans, at least 1. */
    public int lines() {
        return lines;
    }

    /**
     * The values in the order of the header (of the widths, for fixed width), one each; a field without text is {@code ""}.
     * Empty for a rejected record. The array is the record's own: read it only.
     */
    public String[] values() {
        return values;
    }

    /** The text of the record as in the file, without its last line end; undecodable bytes as U+FFFD; a row tab-joined. */
    public String raw() {
        return raw.get();
    }

    /** Why the record cannot be read; null for a good one. */
    public @Nullable RejectReason reason() {
        return reason;
    }

    /** Figures that go with the reason, such as the numbers of fields; null for a good record. */
    public @Nullable String detail() {
        return detail;
    }
}
