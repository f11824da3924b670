package org.qingce.simulate.extract;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;

/** Writes one delimited file, breaks a line here and there, and keeps count of the physical lines. */
final class DelimitedFile implements Closeable {
    /** Instead of a line number, for a record that no reader can take in. */
    static final long BROKEN = 0;

    private static final int BUFFER = 1 << 16;

    private final Shift shift;
    private final String name;
    private final Layout layout;
    private final String header;
    private final BufferedWriter out;
    private final StringBuilder line = new StringBuilder(512);
    private long lines;
    private long records;

    DelimitedFile(Shift shift, String extension, Layout layout, String... columns) throws IOException {
        this.shift = shift;
        this.name = shift.fileName(extension);
        this.layout = layout;
        this.out = new BufferedWriter(
                Files.newBufferedWriter(shift.night().folder().resolve(name), layout.charset()), BUFFER);
        join(columns, Breakage.NONE);
        this.header = line.toString();
        out.append(layout.mark() ? "\uFEFF" : "").append(header);
        lines = 1;
    }

    String name() {
        return name;
    }

    /** The line on which the record starts, or {@link #BROKEN}. */
    long write(String... cells) throws IOException {
        Breakage breakage = Breakage.of(++records, layout.quotes(), shift.factor());
        if (breakage == Breakage.REPEATED_HEADER) {
            out.append(header);
            shift.truth().repeatedHeader(name, ++lines);
        }
        join(cells, breakage);
        out.append(line);
        long start = ++lines;
        switch (breakage) {
            case NONE, REPEATED_HEADER -> {}
            case NEWLINE -> lines++;
            case RAGGED, TRUNCATED, STRAY_QUOTE -> {
                shift.truth().reject(name, start, breakage.label());
                return BROKEN;
            }
        }
        return start;
    }

    @Override
    public void close() throws IOException {
        out.close();
        shift.truth().finish(shift.source().id(), name, lines, 1, records);
    }

    private void join(String[] cells, Breakage breakage) {
        line.setLength(0);
        int end = breakage == Breakage.TRUNCATED ? layout.fragile() : cells.length;
        for (int i = 0; i < end; i++) {
            if (i > 0) {
                line.append(layout.delimiter());
            }
            if (i == layout.fragile()) {
                broken(cells[i], breakage);
            } else {
                layout.append(line, cells[i]);
            }
        }
        line.append(layout.lineEnd());
    }

    private void broken(String cell, Breakage breakage) {
        int middle = cell.length() / 2;
        switch (breakage) {
            case NEWLINE -> layout.append(line, cell.substring(0, middle) + "\n" + cell.substring(middle));
            case RAGGED -> {
                layout.append(line, cell);
                line.append(layout.delimiter());
                layout.append(line, "");
            }
            case STRAY_QUOTE -> line.append('"').append(cell.replace(",", ""));
            default -> layout.append(line, cell);
        }
    }
}
