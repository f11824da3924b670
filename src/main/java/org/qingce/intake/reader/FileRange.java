package org.qingce.intake.reader;

/**
 * A part of a file that can be read by itself: it starts and ends at line ends.
 *
 * @param start offset of its first byte, from 0
 * @param end offset after its last byte
 * @param firstLine number of its first physical line, from 1
 */
public record FileRange(long start, long end, long firstLine) {

    /** A whole file of so many bytes. */
    public static FileRange whole(long bytes) {
        return new FileRange(0, bytes, 1);
    }
}
