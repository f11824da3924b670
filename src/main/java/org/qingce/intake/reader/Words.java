package org.qingce.intake.reader;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of an array at a time, the first one lowest. Bit tricks after H. S. Warren, Hacker's Delight, 2nd ed., 6-1:
 * which bytes of a word are zero.
 */
final class Words {
    static final long HIGH_BITS = 0x8080808080808080L;

    private static final long ONES = 0x0101010101010101L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Words() {}

    static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /** A word made of eight times this ASCII character. */
    static long of(char character) {
        return ONES * character;
    }

    /** Not zero exactly when a byte of the word is zero; which one it does not say for sure. */
    static long anyZero(long word) {
        return (word - ONES) & ~word & HIGH_BITS;
    }

    /** The high bit set in exactly those bytes that are zero in the word. */
    static long zeros(long word) {
        return ~(((word & ~HIGH_BITS) + ~HIGH_BITS) | word | ~HIGH_BITS);
    }
}
