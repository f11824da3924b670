package org.qingce.intake.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts physical lines, given in chunks of bytes, and notes where the file can be split. A line ends with {@code \n},
 * {@code \r\n} or a {@code \r} alone. Shares no code with the readers, so that it can check them.
 */
final class LineCounter {
    private static final long LF = Words.of('\n');
    private static final long CR = Words.of('\r');
    private static final long QUOTE = Words.of('"');

    private final long rangeBytes;
    private final List<FileRange> ranges = new ArrayList<>();
    private long offset;
    private long ends;
    private boolean afterCr;
    private boolean afterEnd = true;
    private boolean quotes;
    private long rangeStart;
    private long rangeLine = 1;

    LineCounter(long rangeBytes) {
        this.rangeBytes = rangeBytes;
    }

    void accept(byte[] bytes, int length) {
        int at = 0;
        while (at < length) {
            long untilSplit = rangeStart + rangeBytes - offset;
            if (untilSplit > 0) {
                int count = (int) Math.min(untilSplit, length - at);
                count(bytes, at, at + count);
                at += count;
                offset += count;
            } else {
                seekEnd(bytes[at++]);
            }
        }
        afterEnd = length == 0 ? afterEnd : bytes[length - 1] == '\n' || bytes[length - 1] == '\r';
    }

    long lines() {
        return ends + (afterEnd ? 0 : 1);
    }

    boolean quotes() {
        return quotes;
    }

    /** The ranges of what was counted, each of the asked size or as much more as its last line needs. */
    List<FileRange> ranges() {
        List<FileRange> all = new ArrayList<>(ranges);
        if (rangeStart < offset || all.isEmpty()) {
            all.add(new FileRange(rangeStart, offset, rangeLine));
        }
        return List.copyOf(all);
    }

    private void seekEnd(byte value) {
        if (afterCr && value != '\n') {
            split();
        }
        offset++;
        count(value);
        if (value == '\n') {
            split();
        }
    }

    private void split() {
        ranges.add(new FileRange(rangeStart, offset, rangeLine));
        rangeStart = offset;
        rangeLine = ends + 1;
    }

    private void count(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            count(Words.at(bytes, at));
        }
        while (at < to) {
            count(bytes[at++]);
        }
    }

    private void count(long word) {
        long lf = Words.zeros(word ^ LF);
        long cr = Words.zeros(word ^ CR);
        if ((lf | cr) != 0) {
            long secondOfPair = lf & (cr << Byte.SIZE | (afterCr ? 0x80 : 0));
            ends += Long.bitCount(lf) + Long.bitCount(cr) - Long.bitCount(secondOfPair);
        }
        afterCr = cr < 0;
        quotes |= Words.anyZero(word ^ QUOTE) != 0;
    }

    private void count(byte value) {
        if (value == '\r' || (value == '\n' && !afterCr)) {
            ends++;
        }
        afterCr = value == '\r';
        quotes |= value == '"';
    }
}
