package org.qingce.publish.table;

import java.math.BigInteger;

/**
 * How far a publication has come; changed in the transaction of each batch.
 *
 * @param publication its number
 * @param target the checksum it will have
 * @param whole whether all rows are written
 * @param step the step it is in, from 0
 * @param lastKey up to which key that step is done
 * @param persons persons that the publication has so far
 * @param checksum of the rows that it has so far
 */
record Progress(
        long publication, BigInteger target, boolean whole, int step, long lastKey, long persons, BigInteger checksum) {

    Progress atStep(int next) {
        return new Progress(publication, target, whole, next, Long.MIN_VALUE, persons, checksum);
    }

    Progress plus(long key, long morePersons, BigInteger moreHashes) {
        return new Progress(publication, target, whole, step, key, persons + morePersons, checksum.add(moreHashes));
    }
}
