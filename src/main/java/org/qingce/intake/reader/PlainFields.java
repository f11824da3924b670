package org.qingce.intake.reader;

import org.jspecify.annotations.Nullable;

/**
 * Splits a record without quotes at its separators. Done by hand because nearly all records are of this kind and the CSV
 * library, given one line at a time, takes about twice as long for them; {@code ReaderBenchmark} shows both.
 */
final class PlainFields {
    private final byte separator;
    private final boolean skipTrailBytes;
    private final StrictDecoder decoder;

    PlainFields(char separator, boolean skipTrailBytes, StrictDecoder decoder) {
        this.separator = (byte) separator;
        this.skipTrailBytes = skipTrailBytes;
        this.decoder = decoder;
    }

    void split(byte[] bytes, int from, int to, Fields into) {
        int start = from;
        boolean ascii = true;
        for (int at = from; at < to; at++) {
            byte value = bytes[at];
            if (value == separator) {
                into.add(text(bytes, start, at, ascii));
                start = at + 1;
                ascii = true;
            } else if (value < 0) {
                ascii = false;
                at += skipTrailBytes && at + 1 < to && TextFile.mayTrail(bytes[at + 1]) ? 1 : 0;
            }
        }
        into.add(text(bytes, start, to, ascii));
    }

    private @Nullable String text(byte[] bytes, int from, int to, boolean ascii) {
        return ascii ? StrictDecoder.ascii(bytes, from, to) : decoder.decode(bytes, from, to);
    }
}
