package org.qingce.intake.reader;

/**
 * Finds out, from bytes given in chunks, whether text is UTF-8 (RFC 3629: no overlong forms, no surrogates) or GB18030. A few broken
 * characters, as of a line that was put in by other means or of a file that was cut, do not make UTF-8 text anything else: of ten
 * thousand Chinese characters in GB18030 but one or two hundred look like UTF-8 by chance, and of those in UTF-8 all do.
 */
final class Utf8Check {
    /** So many broken characters, and hardly a whole one beside them, are no UTF-8 whatever may follow. */
    private static final long CLEAR = 4096;

    /** A mixture is only spoken of with so many whole characters. */
    private static final long MANY = 50;

    private static final int CLEARLY_MORE = 4;

    private boolean clearlyOther;
    private long whole;
    private long broken;
    private int size;
    private int missing;
    private int lowest;
    private int highest;

    /** What the bytes are. */
    enum Verdict {
        UTF_8,
        GB18030,
        /** Neither: much of it is the one and much the other. */
        MIXED
    }

    void accept(byte[] bytes, int length) {
        int at = 0;
        while (!clearlyOther && at < length) {
            if (missing > 0) {
                at = follow(bytes[at] & 0xFF) ? at + 1 : at;
            } else if (isCommonThree(bytes, at, length)) {
                whole++;
                at += 3;
            } else {
                at = afterAscii(bytes, at, length);
                if (at < length && !isCommonThree(bytes, at, length)) {
                    lead(bytes[at++] & 0xFF);
                }
            }
        }
    }

    /** Of all bytes so far; a character left open is a broken one. */
    Verdict verdict() {
        long faults = broken + (missing > 0 ? 1 : 0);
        if (!clearlyOther && whole >= CLEARLY_MORE * faults) {
            return Verdict.UTF_8;
        }
        return !clearlyOther && whole >= MANY && CLEARLY_MORE * whole >= faults ? Verdict.MIXED : Verdict.GB18030;
    }

    private static boolean isCommonThree(byte[] bytes, int at, int length) {
        return at + 2 < length
                && bytes[at] >= (byte) 0xE1
                && bytes[at] <= (byte) 0xEC
                && bytes[at + 1] < (byte) 0xC0
                && bytes[at + 2] < (byte) 0xC0;
    }

    private static int afterAscii(byte[] bytes, int from, int length) {
        int at = from;
        while (at + Long.BYTES <= length) {
            long high = Words.at(bytes, at) & Words.HIGH_BITS;
            if (high != 0) {
                return at + Long.numberOfTrailingZeros(high) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private void lead(int value) {
        lowest = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
        highest = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
        if (value >= 0xC2 && value <= 0xF4) {
            size = value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
            missing = size - 1;
        } else if (value >= 0x80) {
            fault();
        }
    }

    /** Whether the byte goes on with the character begun; else that one is broken and the byte begins something new. */
    private boolean follow(int value) {
        if (value < lowest || value > highest) {
            missing = 0;
            fault();
            return false;
        }
        lowest = 0x80;
        highest = 0xBF;
        missing--;
        if (missing == 0 && size > 2) {
            whole++;
        }
        return true;
    }

    private void fault() {
        broken++;
        clearlyOther = broken >= CLEAR && CLEARLY_MORE * whole < broken;
    }
}
