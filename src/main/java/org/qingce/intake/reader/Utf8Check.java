package org.qingce.intake.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Says whether a run of bytes, given in chunks, is UTF-8 throughout (RFC 3629: no overlong forms, no surrogates). */
final class Utf8Check {
    private boolean valid = true;
    private int missing;
    private int lowest;
    private int highest;

    void accept(byte[] bytes, int length) {
        int at = 0;
        while (valid && at < length) {
            if (missing > 0) {
                follow(bytes[at++] & 0xFF);
            } else if (isCommonThree(bytes, at, length)) {
                at += 3;
            } else {
                at = afterAscii(bytes, at, length);
                if (at < length && !isCommonThree(bytes, at, length)) {
                    lead(bytes[at++] & 0xFF);
                }
            }
        }
    }

    /** UTF-8 if all bytes so far are, with no character left open; else GB18030. */
    Charset charset() {
        return valid && missing == 0 ? StandardCharsets.UTF_8 : ReaderSettings.GB18030;
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
            missing = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
        } else {
            valid = value < 0x80;
        }
    }

    private void follow(int value) {
        valid = value >= lowest && value <= highest;
        lowest = 0x80;
        highest = 0xBF;
        missing--;
    }
}
