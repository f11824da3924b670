package org.qingce.simulate.truth;

import org.qingce.simulate.fault.Fault;

/**
 * Items of a row as written, which may be blank, unknown or out of date, but are never garbled. Texts are empty and dates 0 where
 * nothing is written or the source has no such item; dates are packed as yyyyMMdd.
 *
 * @param phoneFault former for a telephone number that has been given up since
 * @param formerName what the person was called before
 * @param marital marital status, in the words or codes of the source
 * @param maritalDate day of the first marriage or of the last change, whichever the source states
 * @param nature hukou nature
 * @param relation to the head of the household
 * @param died day of death
 * @param cancelled day on which the household registration was cancelled
 * @param householdSize persons declared of the household; 0 for none
 * @param migrant whether counted among the floating population, in the words of the source
 * @param away day of leaving the place of registration
 * @param updated the record's own day: last update, registration or issue
 */
public record RowItems(
        String education,
        String phone,
        Fault phoneFault,
        String formerName,
        String marital,
        int maritalDate,
        String nature,
        String relation,
        int died,
        int cancelled,
        int householdSize,
        String migrant,
        int away,
        int updated) {

    /** For roles of which the row says no more than name and number. */
    public static final RowItems NONE = dated(0, 0);

    /** For rows that state none but their own day and, perhaps, that of a death. */
    public static RowItems dated(int died, int updated) {
        return new RowItems("", "", Fault.NOT_CARRIED, "", "", 0, "", "", died, 0, 0, "", 0, updated);
    }
}
