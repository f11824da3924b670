package org.qingce.measures.demography;

import org.qingce.statistics.SexRatio;

/**
 * Births and deaths of twelve months in a division, and who lives there at their end.
 *
 * @param persons the living on the last day
 * @param births born in those months, whether or not they still live
 * @param boys of them, male
 * @param girls of them, female
 * @param deaths died in those months
 */
record Vital(long persons, long births, long boys, long girls, long deaths) {

    /** The living in the middle of the months, where nobody moved: those at the end, less half of what births exceed deaths by. */
    long midYear() {
        return Math.max(0, Math.round(persons - (births - deaths) / 2.0));
    }

    SexRatio sexRatio() {
        return new SexRatio(boys, girls);
    }
}
