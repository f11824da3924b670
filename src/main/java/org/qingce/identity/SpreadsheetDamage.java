package org.qingce.identity;

/** What a spreadsheet did to a number that it took for a quantity; it keeps 15 significant digits. */
public enum SpreadsheetDamage {
    /** None that shows. */
    NONE,
    /** A decimal part of zeros was appended, as in {@code 451324680101001.0}; the digits are all there. */
    DECIMAL_SUFFIX,
    /** Written as a power of ten, as in {@code 4.51324E+17}; most digits are lost. */
    SCIENTIFIC,
    /** The last three of 18 digits became {@code 000}: the check digit fails while address and birth date hold. */
    TRAILING_ZEROS;

    /** True when digits were lost, so that the number must be asked for again. */
    public boolean losesDigits() {
        return this == SCIENTIFIC || this == TRAILING_ZEROS;
    }
}
