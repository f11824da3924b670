package org.qingce.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.qingce.workbench.OwnerOnly;

/**
 * Copies of a staged file the lines of some records. The engine would split every line into its columns and convert them before it could
 * leave one out, which took most of the time of a night in which little changes.
 */
final class LineSelection {

    private static final int BUFFER = 1 << 20;

    private final long[] records;

    /** Selects records by their numbers, in any order. */
    LineSelection(long[] records) {
        this.records = records.clone();
        Arrays.sort(this.records);
    }

    /**
     * Copies the selected lines, each of which begins with a number.
     *
     * @param slots how many such numbers a record has room for
     */
    void copy(Path from, Path to, long slots) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = new BufferedOutputStream(OwnerOnly.output(to), BUFFER)) {
            byte[] buffer = new byte[BUFFER];
            int filled = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer, filled, buffer.length - filled)) {
                int done = copyLines(buffer, filled + read, out, slots);
                filled += read - done;
                System.arraycopy(buffer, done, buffer, 0, filled);
                buffer = filled < buffer.length ? buffer : Arrays.copyOf(buffer, filled * 2);
            }
        }
    }

    /** The position after the last whole line. */
    private int copyLines(byte[] buffer, int end, OutputStream out, long slots) throws IOException {
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (buffer[i] == '\n') {
                if (Arrays.binarySearch(records, number(buffer, start) / slots) >= 0) {
                    out.write(buffer, start, i + 1 - start);
                }
                start = i + 1;
            }
        }
        return start;
    }

    private static long number(byte[] buffer, int start) {
        long number = 0;
        for (int i = start; buffer[i] >= '0' && buffer[i] <= '9'; i++) {
            number = number * 10 + buffer[i] - '0';
        }
        return number;
    }
}
