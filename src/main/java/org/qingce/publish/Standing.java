package org.qingce.publish;

import java.math.BigInteger;

/**
 * What readers see at a place.
 *
 * @param publication its number, from 1
 * @param persons how many persons
 * @param checksum the sum of the hashes of all rows of all relations, whatever their order
 */
public record Standing(long publication, long persons, BigInteger checksum) {

    @Override
    public String toString() {
        return "publication " + publication + ", " + persons + " persons, checksum " + checksum;
    }
}
