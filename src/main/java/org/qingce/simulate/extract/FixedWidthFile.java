package org.qingce.simulate.extract;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Arrays;

/** Writes records of a fixed number of bytes, one a line, cells padded with blanks on the right. */
final class FixedWidthFile implements Closeable {
    private final Shift shift;
    private final String name;
    private final Charset charset;
    private final int[] widths;
    private final OutputStream out;
    private long lines;

    FixedWidthFile(Shift shift, String extension, Charset charset, int... widths) throws IOException {
        this.shift = shift;
        this.name = shift.fileName(extension);
        this.charset = charset;
        this.widths = widths.clone();
        this.out = new BufferedOutputStream(
                Files.newOutputStream(shift.night().folder().resolve(name)), 1 << 16);
    }

    String name() {
        return name;
    }

    /** The line of the record. What is too long loses whole characters at its end. */
    long write(String... cells) throws IOException {
        for (int i = 0; i < widths.length; i++) {
            out.write(cell(cells[i], widths[i]));
        }
        out.write('\n');
        return ++lines;
    }

    @Override
    public void close() throws IOException {
        out.close();
        shift.truth().finish(shift.source().id(), name, lines, 0, lines);
    }

    private byte[] cell(String text, int width) {
        String kept = text;
        byte[] bytes = kept.getBytes(charset);
        while (bytes.length > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
            bytes = kept.getBytes(charset);
        }
        byte[] cell = Arrays.copyOf(bytes, width);
        Arrays.fill(cell, bytes.length, width, (byte) ' ');
        return cell;
    }
}
