package org.qingce.identity;

import org.jspecify.annotations.Nullable;
import org.qingce.reference.DivisionCode;
import org.qingce.reference.DivisionCodes;

/**
 * What the first six digits of an 18-character number say.
 *
 * @param kind kind of document they stand for
 * @param divisionCode six digits
 */
record AddressCode(DocumentKind kind, String divisionCode) {
    private static final DivisionCodes DIVISIONS = DivisionCodes.standard();
    private static final int FOREIGN = 900_000;
    private static final int FIRST_PERMIT = 810_000;
    private static final int LAST_PERMIT = 830_000;
    private static final int MAINLAND_PROVINCES_END = 70;

    /** Judgements of ordinary numbers share the instances of this table. */
    private static final AddressCode[] OF_DIVISIONS = ofDivisions();

    /** Null when no number begins so. */
    static @Nullable AddressCode of(int digits) {
        return digits >= FOREIGN ? foreign(digits - FOREIGN) : OF_DIVISIONS[digits];
    }

    private static AddressCode[] ofDivisions() {
        AddressCode[] table = new AddressCode[FOREIGN];
        for (DivisionCode division : DIVISIONS.all()) {
            if (division.idPrefix()) {
                int digits = Integer.parseInt(division.code());
                boolean permit = digits >= FIRST_PERMIT && digits <= LAST_PERMIT;
                DocumentKind kind = permit ? DocumentKind.RESIDENCE_PERMIT_HMT : DocumentKind.RESIDENT_ID;
                table[digits] = new AddressCode(kind, division.code());
            }
        }
        return table;
    }

    /** After the 9: province of issue (two digits) and nationality (three digits). */
    private static @Nullable AddressCode foreign(int provinceAndNationality) {
        int province = provinceAndNationality / 1000;
        DivisionCode division = DIVISIONS.find(province + "0000");
        boolean known = province < MAINLAND_PROVINCES_END
                && division != null
                && NationalityNumbers.contain(provinceAndNationality % 1000);
        return known && division != null
                ? new AddressCode(DocumentKind.FOREIGN_PERMANENT_RESIDENT, division.code())
                : null;
    }
}
