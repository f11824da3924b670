package org.qingce.intake.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the right reader for a file. */
public final class RecordReaders {
    /**
     * The longest record that is read, in bytes, and in characters for a sheet; also as far as a quote may stay open. What a record
     * becomes, with values that stand in several fields and each as it was beside what it means, must fit a line of two million bytes,
     * which is what the workbench loads.
     */
    public static final int MAX_RECORD_BYTES = 1 << 18;

    /** The most physical lines a quoted record may span. */
    public static final int MAX_RECORD_LINES = 100;

    private RecordReaders() {}

    /**
     * Opens a whole file.
     *
     * @throws UnreadableFileException when it cannot be read at all
     */
    public static RecordReader open(Path file, ReaderSettings settings) throws IOException {
        return open(file, settings, FileRange.whole(Files.size(file)));
    }

    /**
     * Opens a range of a file, one of {@link FileScan#ranges()}. The header is read from the start of the file whatever the
     * range. Settings without a charset cost a pass over the whole file: {@link FileScan#settle} fills it in.
     *
     * @throws UnreadableFileException when the file cannot be read at all
     */
    public static RecordReader open(Path file, ReaderSettings settings, FileRange range) throws IOException {
        FileStart start = FileStart.of(file, settings.format());
        if (settings.format() == FileFormat.XLSX) {
            return XlsxReader.open(file, settings);
        }
        TextFile text = new TextFile(file, start.charset(file, settings), start.bomLength());
        return settings.format() == FileFormat.DELIMITED
                ? DelimitedReader.open(text, settings, range)
                : FixedWidthReader.open(text, settings, range);
    }
}
