package org.qingce.intake.reader;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The header of a delimited file, read from its start whatever range is read later. */
final class HeaderLine {
    private static final String CANDIDATES = ",\t|;";

    /** The most columns a file may have. */
    static final int MAX_COLUMNS = 4096;

    private final byte[] bytes;
    private final char separator;
    private final List<String> names;

    private HeaderLine(byte[] bytes, char separator, List<String> names) {
        this.bytes = bytes;
        this.separator = separator;
        this.names = names;
    }

    static HeaderLine of(TextFile file, ReaderSettings settings, long bytes) throws IOException {
        try (LineBuffer lines = new LineBuffer(file, FileRange.whole(bytes))) {
            while (lines.next()) {
                if (!isBlank(lines, CANDIDATES)) {
                    return of(file, settings, lines);
                }
            }
        }
        throw file.unreadable(FileFault.EMPTY, "no line but blank ones");
    }

    /** The separator set, or the most frequent candidate in the header. */
    char separator() {
        return separator;
    }

    List<String> names() {
        return names;
    }

    /** Whether a line holds nothing but blanks, tabs, Ctrl-Z and these characters. */
    static boolean isBlank(LineBuffer lines, String separators) {
        for (int at = 0; at < lines.length(); at++) {
            byte value = lines.at(at);
            if (value != ' ' && value != '\t' && value != 0x1A && separators.indexOf(value) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a record is this header once more, as in files put together from several. */
    boolean isRepeatedBy(LineBuffer lines) {
        int from = lines.start();
        int to = from + lines.length();
        if (lines.length() == bytes.length + 3 && isUtf8Mark(lines)) {
            from += 3;
        }
        return to - from == bytes.length && Arrays.equals(lines.bytes(), from, to, bytes, 0, bytes.length);
    }

    private static HeaderLine of(TextFile file, ReaderSettings settings, LineBuffer lines) throws IOException {
        if (lines.hasNul()) {
            throw file.unreadable(FileFault.BINARY, "line " + lines.number() + " holds NUL bytes");
        }
        Character set = settings.separator();
        char separator = set != null ? set : guess(decode(file, lines));
        RejectReason fault = settings.quoted() && lines.hasQuote()
                ? new Quotes(lines, separator, file.mayBeTrail(separator)).frame()
                : null;
        if (fault != null || lines.skipped() > 0) {
            RejectReason reason = fault == null ? RejectReason.RECORD_TOO_LONG : fault;
            throw file.unreadable(FileFault.HEADER, "line " + lines.number() + ": " + reason);
        }
        Fields names = new Fields(MAX_COLUMNS);
        new FieldSplitter(file, separator, settings.quoted()).split(lines, names);
        if (names.isFaultyHeader()) {
            throw file.unreadable(FileFault.HEADER, "line " + lines.number() + ": " + names.detail());
        }
        return new HeaderLine(lines.copy(), separator, List.of(names.taken()));
    }

    private static boolean isUtf8Mark(LineBuffer lines) {
        return lines.at(0) == (byte) 0xEF && lines.at(1) == (byte) 0xBB && lines.at(2) == (byte) 0xBF;
    }

    private static char guess(String header) {
        long most = 0;
        int best = CANDIDATES.charAt(0);
        for (int candidate : CANDIDATES.chars().toArray()) {
            long count = header.chars().filter(value -> value == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return (char) best;
    }

    private static String decode(TextFile file, LineBuffer lines) throws IOException {
        String text =
                new StrictDecoder(file.charset()).decode(lines.bytes(), lines.start(), lines.start() + lines.length());
        if (text == null) {
            throw file.unreadable(FileFault.HEADER, "line " + lines.number() + " is not " + file.charset());
        }
        return text;
    }
}
