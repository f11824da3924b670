package org.qingce.intake.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines whose fields have widths in bytes. Blanks around a value are padding. Writers that trim their lines are put up
 * with: a line may end within its last field or between two fields, and what is missing is blank; a line that ends within
 * an earlier field is rejected, since nobody can tell whether it was trimmed or cut. Surplus blanks do no harm.
 */
final class FixedWidthReader implements RecordReader {
    private final LineBuffer lines;
    private final StrictDecoder decoder;
    private final RawText raw;
    private final int[] widths;
    private final int total;
    private final byte @Nullable [] headerBytes;
    private final List<String> header;
    private long headerLines;
    private long blankLines;

    private FixedWidthReader(
            TextFile file, List<Integer> widths, byte @Nullable [] headerBytes, List<String> header, LineBuffer lines) {
        this.lines = lines;
        this.decoder = new StrictDecoder(file.charset());
        this.raw = new RawText(file.charset());
        this.widths = widths.stream().mapToInt(Integer::intValue).toArray();
        this.total = Arrays.stream(this.widths).sum();
        this.headerBytes = headerBytes;
        this.header = header;
    }

    static FixedWidthReader open(TextFile file, ReaderSettings settings, FileRange range) throws IOException {
        byte[] headerBytes = settings.header() ? firstLine(file) : null;
        List<String> names = headerBytes == null
                ? List.of()
                : List.of(new String(headerBytes, file.charset()).strip().split("\\s+"));
        return new FixedWidthReader(file, settings.widths(), headerBytes, names, new LineBuffer(file, range));
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable RawRecord read() throws IOException {
        while (lines.next()) {
            if (HeaderLine.isBlank(lines, "")) {
                blankLines++;
            } else if (headerBytes != null && lines.holds(headerBytes)) {
                headerLines++;
            } else {
                return record();
            }
        }
        return null;
    }

    @Override
    public long headerLines() {
        return headerLines;
    }

    @Override
    public long blankLines() {
        return blankLines;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static byte[] firstLine(TextFile file) throws IOException {
        try (LineBuffer lines = new LineBuffer(file, FileRange.whole(Files.size(file.path())))) {
            while (lines.next()) {
                if (!HeaderLine.isBlank(lines, "")) {
                    return lines.copy();
                }
            }
        }
        throw file.unreadable(FileFault.EMPTY, "no line but blank ones");
    }

    private RawRecord record() {
        RawRecord unfit = raw.unfit(lines);
        if (unfit != null) {
            return unfit;
        }
        RejectReason fault = lengthFault();
        if (fault != null) {
            return raw.rejected(lines, fault, "bytes " + lines.length() + ", record " + total);
        }
        String[] values = new String[widths.length];
        int from = 0;
        for (int field = 0; field < widths.length; field++) {
            String value = value(from, Math.min(from + widths[field], lines.length()));
            if (value == null) {
                return raw.rejected(lines, RejectReason.UNDECODABLE, "field " + (field + 1));
            }
            values[field] = value;
            from += widths[field];
        }
        return raw.accepted(lines, values);
    }

    private @Nullable RejectReason lengthFault() {
        int length = lines.length();
        if (length > total) {
            return isPadding(total, length) ? null : RejectReason.LINE_TOO_LONG;
        }
        if (length == total) {
            return null;
        }
        if (!lines.terminated()) {
            return RejectReason.TRUNCATED;
        }
        return mayBeTrimmed(length) ? null : RejectReason.LINE_TOO_SHORT;
    }

    private boolean mayBeTrimmed(int length) {
        int end = 0;
        for (int field = 0; field < widths.length - 1; field++) {
            end += widths[field];
            if (end == length) {
                return true;
            }
        }
        return length > end;
    }

    private boolean isPadding(int from, int to) {
        for (int at = from; at < to; at++) {
            if (lines.at(at) != ' ') {
                return false;
            }
        }
        return true;
    }

    private @Nullable String value(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && lines.at(first) == ' ') {
            first++;
        }
        while (last > first && lines.at(last - 1) == ' ') {
            last--;
        }
        int start = lines.start();
        return first >= last ? "" : decoder.decode(lines.bytes(), start + first, start + last);
    }
}
