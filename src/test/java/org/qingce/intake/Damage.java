package org.qingce.intake;

import java.util.function.Function;

/**
 * A way in which a delivered file is wrong, or unusual and yet right.
 *
 * @param name a word for it, which the file's name takes up
 * @param ending of the file's name, which says the form it claims to have
 * @param bytes the file
 * @param fate what must become of it
 */
record Damage(String name, String ending, Function<SourceExtract, byte[]> bytes, Fate fate) {

    /** What must become of a file of {@link SourceExtract#ROWS} records. */
    enum Fate {
        /** All records are good. */
        TAKEN,
        /** One record is rejected, and all the others are good. */
        ONE_REJECTED,
        /** What is a record and what is good is anybody's guess; all lines are accounted for. */
        ACCOUNTED,
        /** Nothing of the file is taken in, and the message says why. */
        REFUSED,
        /** There is no record, and that may be so. */
        NO_RECORDS
    }

    /** The file's name for a source. */
    String file(SourceExtract extract) {
        return extract.source().id() + "-" + name + "." + ending;
    }

    @Override
    public String toString() {
        return name + "." + ending;
    }
}
