package org.qingce.simulate.truth;

import org.qingce.simulate.fault.Fault;

/**
 * What the truth keeps of the row around a mention.
 *
 * @param copy 0, or 1 for the second record of the same person in the same source
 * @param ethnicity as written
 * @param division as written, where the record is reported under
 * @param residence as written, where the person lives
 * @param closed the record itself says that the person is dead or cancelled
 * @param missing main items left blank, joined by commas
 * @param items the other items as written
 */
public record RowFacts(
        int copy,
        String ethnicity,
        String division,
        Fault divisionFault,
        String residence,
        boolean closed,
        String missing,
        RowItems items) {

    /** For roles of which the row says no more than name, number and birth date. */
    public static RowFacts bare(String ethnicity, RowItems items) {
        return new RowFacts(0, ethnicity, "", Fault.NOT_CARRIED, "", false, "", items);
    }
}
