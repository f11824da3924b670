package org.qingce.linkage.similarity;

/**
 * Two resident ID numbers as entered: 18 characters, 15, masked, or damaged. A single slip is the surest sign of one number
 * short of equality, unless both numbers are valid: the check digit betrays every single slip, so two valid numbers that
 * differ are two numbers, however alike (twins: {@code same-address-and-birth}). Next come numbers of which a part is
 * hidden or lost, then those that share the birth date, then six digits left by a spreadsheet, which say no more than the county.
 */
enum IdNumbers implements Grade {
    /** Also after 15 digits were upgraded to 18. */
    EQUAL(100),
    /** Two neighbouring characters exchanged. */
    TRANSPOSED(96),
    /** One character wrong. */
    ONE_CHARACTER(95),
    /** One character lost or put in. */
    ONE_MISSING(93),
    /** Masked, and what can be read agrees. */
    COMPATIBLE_MASK(88),
    /** A spreadsheet took the end; 14 digits or more are left and agree. */
    LOST_TAIL(84),
    /** The first 14 characters are equal: twins, or one person with a new serial number. */
    SAME_ADDRESS_AND_BIRTH(65),
    /** Characters 7 to 14 are equal. */
    SAME_BIRTH(45),
    /** A spreadsheet left fewer than 14 digits; they agree. */
    LOST_MOST(30);

    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int BIRTH_FROM = 6;
    private static final int BIRTH_TO = 14;

    private final int similarity;

    IdNumbers(int similarity) {
        this.similarity = similarity;
    }

    @Override
    public int similarity() {
        return similarity;
    }

    static int compare(String left, String right) {
        if (left.equals(right)) {
            return EQUAL.similarity;
        }
        IdNumberText one = IdNumberText.of(left);
        IdNumberText other = IdNumberText.of(right);
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.cut() || other.cut()) {
            return compareCut(one, other);
        }
        if (one.text().equals(other.text())) {
            return EQUAL.similarity;
        }
        if (one.masked() || other.masked()) {
            return one.fitsMask(other) ? COMPATIBLE_MASK.similarity : compareParts(one, other);
        }
        int slip = one.valid() && other.valid() ? 0 : slip(one.text(), other.text());
        return slip > 0 ? slip : compareParts(one, other);
    }

    private static int compareCut(IdNumberText one, IdNumberText other) {
        int common = Math.min(one.text().length(), other.text().length());
        if (!one.text().regionMatches(0, other.text(), 0, common)) {
            return compareParts(one, other);
        }
        return common >= BIRTH_TO ? LOST_TAIL.similarity : LOST_MOST.similarity;
    }

    private static int slip(String one, String other) {
        if (one.length() == OLD_LENGTH && other.length() == LENGTH) {
            return slipOfSame(one, old(other));
        }
        if (one.length() == LENGTH && other.length() == OLD_LENGTH) {
            return slipOfSame(old(one), other);
        }
        return slipOfSame(one, other);
    }

    private static int slipOfSame(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || EditDistance.damerauLevenshtein(one, other) > 1) {
            return 0;
        }
        if (one.length() != other.length()) {
            return ONE_MISSING.similarity;
        }
        return DigitSlips.isTransposed(one, other) ? TRANSPOSED.similarity : ONE_CHARACTER.similarity;
    }

    /** The number as it was before 1999-10: without century and check character. */
    private static String old(String number) {
        return number.substring(0, BIRTH_FROM) + number.substring(BIRTH_FROM + 2, LENGTH - 1);
    }

    private static int compareParts(IdNumberText one, IdNumberText other) {
        if (one.sharesPart(other, 0, BIRTH_TO)) {
            return SAME_ADDRESS_AND_BIRTH.similarity;
        }
        return one.sharesPart(other, BIRTH_FROM, BIRTH_TO) ? SAME_BIRTH.similarity : 0;
    }
}
