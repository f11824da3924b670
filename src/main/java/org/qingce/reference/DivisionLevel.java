package org.qingce.reference;

/** The five levels of administrative division and how many digits of a code tell them apart (GB/T 2260, GB/T 10114). */
public enum DivisionLevel {
    /** Province, autonomous region or municipality: the first 2 digits. */
    PROVINCE(2),
    /** Prefecture, city or autonomous prefecture: the first 4. */
    PREFECTURE(4),
    /** County, district or county-level city: the first 6. */
    COUNTY(6),
    /** Township, town or street office: the first 9. */
    TOWNSHIP(9),
    /** Village or residents' committee: all 12. */
    VILLAGE(12);

    private final int digits;

    DivisionLevel(int digits) {
        this.digits = digits;
    }

    /** How many leading digits of a code name a division of this level: 2, 4, 6, 9 or 12. */
    public int digits() {
        return digits;
    }

    /**
     * The level of a code of 2, 4, 6, 9 or 12 digits; zeros that fill a code up to a wider width do not count, so
     * {@code 451200} is a prefecture and {@code 451226000000} a county.
     *
     * @throws IllegalArgumentException if the code has another width or holds anything but digits
     */
    public static DivisionLevel of(String code) {
        boolean digitsOnly = code.chars().allMatch(c -> c >= '0' && c <= '9');
        for (DivisionLevel level : values()) {
            if (digitsOnly && level.digits == code.length()) {
                return narrowest(code, level);
            }
        }
        throw new IllegalArgumentException("division code " + code + ": expected 2, 4, 6, 9 or 12 digits");
    }

    private static DivisionLevel narrowest(String code, DivisionLevel widest) {
        DivisionLevel found = PROVINCE;
        DivisionLevel above = PROVINCE;
        for (DivisionLevel level : values()) {
            if (level.digits <= widest.digits && !isZero(code, above.digits, level.digits)) {
                found = level;
            }
            above = level;
        }
        return found;
    }

    private static boolean isZero(String code, int from, int to) {
        return code.substring(from, to).chars().allMatch(c -> c == '0');
    }
}
