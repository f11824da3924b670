package org.qingce.intake.reader;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a record with quotes ends (RFC 4180): a quote counts only at the start of a field, two quotes within are one,
 * and line ends within belong to the field. One stray quote must not swallow the file: when a quoted field does not close
 * properly, its record is the first line alone, rejected, and reading goes on with the second line.
 */
final class Quotes {
    private final LineBuffer lines;
    private final byte separator;
    private final boolean skipTrailBytes;

    Quotes(LineBuffer lines, char separator, boolean skipTrailBytes) {
        this.lines = lines;
        this.separator = (byte) separator;
        this.skipTrailBytes = skipTrailBytes;
    }

    /** Extends the current line to the whole record; null when all is well, else why the line is no record. */
    @Nullable
    RejectReason frame() throws IOException {
        int at = 0;
        while (at < lines.length()) {
            at = lines.at(at) == '"' ? afterQuoted(at + 1) : afterPlain(at);
            if (at < 0 || (at < lines.length() && lines.at(at) != separator)) {
                RejectReason reason =
                        at >= 0 && lines.count() == 1 ? RejectReason.BROKEN_QUOTE : RejectReason.UNCLOSED_QUOTE;
                lines.shrink();
                return reason;
            }
            at++;
        }
        return null;
    }

    /** The position after the closing quote, or -1. */
    private int afterQuoted(int from) throws IOException {
        int at = from;
        for (; ; at++) {
            if (at >= lines.length()) {
                at = lines.length();
                if (!lines.extend()) {
                    return -1;
                }
            } else if (lines.at(at) == '"') {
                if (at + 1 >= lines.length() || lines.at(at + 1) != '"') {
                    return at + 1;
                }
                at++;
            }
        }
    }

    private int afterPlain(int from) {
        int at = from;
        while (at < lines.length() && lines.at(at) != separator) {
            at += skipTrailBytes && isPair(at) ? 2 : 1;
        }
        return at;
    }

    private boolean isPair(int at) {
        return lines.at(at) < 0 && at + 1 < lines.length() && TextFile.mayTrail(lines.at(at + 1));
    }
}
