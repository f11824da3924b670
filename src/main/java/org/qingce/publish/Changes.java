package org.qingce.publish;

import java.math.BigInteger;

/**
 * How a state differs from the one published last.
 *
 * @param persons persons in it
 * @param checksum of it, see {@link Standing}
 * @param difference of the persons
 * @param others rows of the other relations that differ
 */
public record Changes(long persons, BigInteger checksum, Difference difference, long others) {

    /** Whether both say the same. */
    public boolean none() {
        return rows() + others == 0;
    }

    /** Persons that differ. */
    public long rows() {
        return difference.added() + difference.changed() + difference.removed();
    }
}
