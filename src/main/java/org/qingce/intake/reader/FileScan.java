package org.qingce.intake.reader;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one pass over a file finds out before any of it is read: an identity, a count that the readers must account for, and
 * how the work can be split.
 *
 * @param sha256 SHA-256 of the bytes, 64 lower-case hex digits
 * @param bytes size of the file
 * @param lines physical lines, the last one counted also without a line end; for xlsx the row elements of the sheet, empty
 *     ones included
 * @param quotes whether a {@code "} occurs anywhere; always false for xlsx
 * @param charset the charset to read it with: of its byte order mark, as set, or found out; null for xlsx
 * @param ranges parts that can be read side by side, in order and without gap; a single one for xlsx and wherever a quoted
 *     field might span lines
 */
public record FileScan(
        String sha256,
        long bytes,
        long lines,
        boolean quotes,
        @Nullable Charset charset,
        List<FileRange> ranges) {

    /** The usual size of a range: 64 MiB. */
    public static final long RANGE_BYTES = 64L << 20;

    public FileScan {
        ranges = List.copyOf(ranges);
    }

    /** Scans a file for ranges of the usual size; see {@link #of(Path, ReaderSettings, long)}. */
    public static FileScan of(Path file, ReaderSettings settings) throws IOException {
        return of(file, settings, RANGE_BYTES);
    }

    /**
     * Scans a file.
     *
     * @param rangeBytes about how many bytes a range is to have, at least 1
     * @throws UnreadableFileException when it is empty or cannot have the format
     */
    public static FileScan of(Path file, ReaderSettings settings, long rangeBytes) throws IOException {
        return new FileScanner(file, settings, rangeBytes).scan();
    }

    /** The settings with the charset filled in, so that opening a range need not find it out again. */
    public ReaderSettings settle(ReaderSettings settings) {
        return settings.withCharset(charset);
    }
}
