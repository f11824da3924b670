package org.qingce.dedupe;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingce.intake.reader.FileScan;
import org.qingce.intake.reader.RawRecord;
import org.qingce.intake.reader.ReaderSettings;
import org.qingce.intake.reader.RecordReader;
import org.qingce.intake.reader.RecordReaders;

/**
 * A table in a file: an xlsx workbook's first sheet, or text with commas, tabs, semicolons or bars between the fields (RFC 4180),
 * in UTF-8 or GB18030. The first line holds the headings.
 */
public final class TableFile implements Closeable {

    private final Path path;
    private final RecordReader reader;
    private final List<String> headings;

    private TableFile(Path path, RecordReader reader) {
        this.path = path;
        this.reader = reader;
        this.headings = List.copyOf(named(reader.header()));
    }

    /**
     * Opens a file; what it is, is seen from its name and bytes.
     *
     * @throws org.qingce.intake.reader.UnreadableFileException when it cannot be read at all
     */
    public static TableFile open(Path path) throws IOException {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        ReaderSettings settings = name.endsWith(".xlsx") ? ReaderSettings.xlsx(null) : ReaderSettings.delimited();
        FileScan scan = FileScan.of(path, settings);
        return new TableFile(path, RecordReaders.open(path, scan.settle(settings)));
    }

    /** The name of the file without its folder. */
    public String name() {
        return path.getFileName().toString();
    }

    /** The headings without white space around them; an empty one becomes {@code column 3}, one met before {@code name 2}. */
    public List<String> headings() {
        return headings;
    }

    /** The next record, good or rejected; null after the last one. */
    @Nullable
    RawRecord read() throws IOException {
        return reader.read();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static List<String> named(List<String> header) {
        var names = new ArrayList<String>();
        Set<String> taken = new HashSet<>();
        for (String raw : header) {
            String name = raw.replace('\uFEFF', ' ').strip();
            String wanted = name.isEmpty() ? "column " + (names.size() + 1) : name;
            String free = wanted;
            for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
                free = wanted + " " + number;
            }
            names.add(free);
        }
        return names;
    }
}
