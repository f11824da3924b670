package org.qingce.intake.reader;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The physical lines of a range of a text file, one at a time, as bytes. A line can be extended by those that follow it, and
 * shrunk to itself again. Line ends are as safe to look for in GB18030 as in UTF-8: no character holds a byte below 0x30
 * after its first.
 *
 * <p>Positions are counted from the start of the current line, {@code byte(0)}; extending may move the bytes in memory.
 */
final class LineBuffer implements Closeable {
    private static final long LF = Words.of('\n');
    private static final long CR = Words.of('\r');
    private static final long QUOTE = Words.of('"');
    private static final int MAX = RecordReaders.MAX_RECORD_BYTES;
    private static final int FIRST_CAPACITY = 1 << 16;
    private static final int FULL_CAPACITY = MAX + FIRST_CAPACITY;

    private final FileChannel channel;
    private long unread;
    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int start;
    private int limit;
    private int length;
    private int span;
    private int firstLength;
    private int firstSpan;
    private long number;
    private int count;
    private long skipped;
    private long quoteSeen;
    private long nulSeen;
    private long highSeen;

    LineBuffer(TextFile file, FileRange range) throws IOException {
        long from = Math.max(range.start(), file.bomLength());
        channel = FileChannel.open(file.path(), StandardOpenOption.READ);
        channel.position(from);
        unread = range.end() - from;
        number = range.firstLine();
    }

    /** Goes to the next line; false after the last one. */
    boolean next() throws IOException {
        start += span;
        number += count;
        length = span = count = 0;
        skipped = quoteSeen = nulSeen = highSeen = 0;
        if (start == limit && !more()) {
            return false;
        }
        int end = reach(0);
        take(end > MAX ? skip(end) : end);
        firstLength = length;
        firstSpan = span;
        return true;
    }

    /** Takes the following line to the record as well; false when there is none or the record would become too long. */
    boolean extend() throws IOException {
        boolean more = count < RecordReaders.MAX_RECORD_LINES && skipped == 0 && (start + span < limit || more());
        int end = more ? reach(span) : MAX + 1;
        if (end > MAX) {
            return false;
        }
        take(end);
        return true;
    }

    /** Gives all lines but the first one back. */
    void shrink() {
        length = firstLength;
        span = firstSpan;
        count = 1;
    }

    /** The array that holds the record, from {@link #start()} for {@link #length()} bytes. Valid until the next move. */
    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    /** Bytes of the record without its last line end. */
    int length() {
        return length;
    }

    byte at(int index) {
        return bytes[start + index];
    }

    byte[] copy() {
        return Arrays.copyOfRange(bytes, start, start + length);
    }

    /** Whether the record is made of exactly these bytes. */
    boolean holds(byte[] content) {
        return Arrays.equals(bytes, start, start + length, content, 0, content.length);
    }

    /** Number of the record's first physical line. */
    long number() {
        return number;
    }

    /** How many physical lines the record spans. */
    int count() {
        return count;
    }

    /** How many bytes of an overlong line are not kept; 0 for all others. */
    long skipped() {
        return skipped;
    }

    /** Whether the last line of the record has a line end; only the last one of a file may lack it. */
    boolean terminated() {
        return span > length;
    }

    /** Whether a quote occurs in the record. */
    boolean hasQuote() {
        return quoteSeen != 0;
    }

    /** Whether a NUL occurs in the record. */
    boolean hasNul() {
        return nulSeen != 0;
    }

    boolean isAscii() {
        return (highSeen & Words.HIGH_BITS) == 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** The position of the next line end, or one beyond the greatest length where the line is longer. */
    private int reach(int from) throws IOException {
        int end = lineEnd(from);
        while (start + end == limit && end <= MAX && more()) {
            end = lineEnd(end);
        }
        return end;
    }

    private void take(int end) throws IOException {
        length = end;
        span = end(end);
        count++;
    }

    /** The position after the line end at this position; the same where there is none. */
    private int end(int end) throws IOException {
        if (start + end == limit) {
            return end;
        }
        boolean mayBePair = at(end) == '\r' && (start + end + 1 < limit || more());
        return mayBePair && at(end + 1) == '\n' ? end + 2 : end + 1;
    }

    /** Lets what lies beyond the greatest length go, up to the line end, which then follows the part kept. */
    private int skip(int reached) throws IOException {
        int end = reached;
        for (; ; ) {
            skipped += end - MAX;
            System.arraycopy(bytes, start + end, bytes, start + MAX, limit - start - end);
            limit -= end - MAX;
            if (start + MAX < limit || !more()) {
                return MAX;
            }
            end = lineEnd(MAX);
        }
    }

    /** The position of the first line end from here on, or of the end of what has been read. */
    private int lineEnd(int from) {
        byte[] in = bytes;
        int at = start + from;
        for (; at + Long.BYTES <= limit; at += Long.BYTES) {
            long word = Words.at(in, at);
            if ((Words.anyZero(word ^ LF) | Words.anyZero(word ^ CR)) != 0) {
                break;
            }
            quoteSeen |= Words.anyZero(word ^ QUOTE);
            nulSeen |= Words.anyZero(word);
            highSeen |= word;
        }
        for (; at < limit && in[at] != '\n' && in[at] != '\r'; at++) {
            quoteSeen |= in[at] == '"' ? 1 : 0;
            nulSeen |= in[at] == 0 ? 1 : 0;
            highSeen |= in[at];
        }
        return at - start;
    }

    /** Reads on; false at the end of the range. */
    private boolean more() throws IOException {
        if (unread == 0) {
            return false;
        }
        makeRoom();
        ByteBuffer room = ByteBuffer.wrap(bytes, limit, (int) Math.min(bytes.length - limit, unread));
        int read = channel.read(room);
        if (read <= 0) {
            unread = 0;
            return false;
        }
        unread -= read;
        limit += read;
        return true;
    }

    private void makeRoom() {
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, limit - start);
            limit -= start;
            start = 0;
        }
        if (limit == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(2 * bytes.length, FULL_CAPACITY));
        }
    }
}
