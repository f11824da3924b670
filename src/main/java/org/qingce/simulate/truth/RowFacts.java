package org.qingce.simulate.truth;

import org.qingce.simulate.fault.Fault;

/**
 * What the truth keeps of the row around a mention.
 *
 * @param copy 0, or 1 for the second record of the same person in the same source
 * @param ethnicity as written
 * @param division as written, where the record is reported under
 * @param residence as written, where the person lives
 * @param residenceFault what is wrong with {@code residence}
 * @param closed the record itself says that the person is dead or cancelled
 * @param missing main items left blank, joined by commas
 * @param place where the row's addresses lie
 * @param kin the row also names a spouse, parent or child by a number that is theirs
 * @param items the other items as written
 */
public record RowFacts(
        int copy,
        String ethnicity,
        String division,
        Fault divisionFault,
        String residence,
        Fault residenceFault,
        boolean closed,
        String missing,
        RowPlace place,
        boolean kin,
        RowItems items) {

    /** For roles of which the row says no more than name, number and birth date. */
    public static RowFacts bare(String ethnicity, boolean kin, RowItems items) {
        return new RowFacts(
                0, ethnicity, "", Fault.NOT_CARRIED, "", Fault.NOT_CARRIED, false, "", RowPlace.NONE, kin, items);
    }
}
