package org.qingce.intake.reader;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one file, or of a range of it, in order. Every physical line ends in exactly one of header lines,
 * blank lines and the lines of a record, good or rejected. For one thread.
 */
public interface RecordReader extends Closeable {

    /**
     * The headings as they stand in the file, known before the first record is read. For fixed width the words of the header
     * line, and empty without one.
     */
    List<String> header();

    /**
     * The next record, good or rejected; null after the last one.
     *
     * @throws UnreadableFileException when the file turns out to be damaged
     */
    @Nullable
    RawRecord read() throws IOException;

    /** Physical lines met so far that are the header, or repeat it exactly further down. */
    long headerLines();

    /**
     * Physical lines met so far that hold nothing: only blanks, tabs, separators and the Ctrl-Z that ends old DOS files; rows
     * without a value.
     */
    long blankLines();
}
