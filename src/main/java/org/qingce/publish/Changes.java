package org.qingce.publish;

import java.math.BigInteger;

/**
 * How a state differs from the one published last.
 *
 * @param persons persons in it
 * @param checksum of it, see {@link Standing}
 * @param added persons that were not there
 * @param changed persons of whom something else is said
 * @param removed persons that are no longer there
 * @param others rows of the other relations that differ
 */
public record Changes(long persons, BigInteger checksum, long added, long changed, long removed, long others) {

    /** Whether both say the same. */
    public boolean none() {
        return added + changed + removed + others == 0;
    }
}
