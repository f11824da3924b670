package org.qingce.simulate.world;

/** Positive longs, open addressing: eight bytes a slot. */
final class LongSet {
    private long[] slots = new long[1 << 12];
    private int size;

    /** Whether the value was new. */
    boolean add(long value) {
        if (size * 3L > slots.length * 2L) {
            grow();
        }
        return put(value);
    }

    private boolean put(long value) {
        int mask = slots.length - 1;
        int slot = (int) Dice.mix(value, 0) & mask;
        while (slots[slot] != 0) {
            if (slots[slot] == value) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = value;
        size++;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        for (long value : old) {
            if (value != 0) {
                put(value);
            }
        }
    }
}
