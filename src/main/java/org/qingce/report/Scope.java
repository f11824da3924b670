package org.qingce.report;

/**
 * What part of the register a report is about.
 *
 * @param code a division's code; empty for the whole register
 */
public record Scope(String code) {

    /** The whole register. */
    public static final Scope ALL = new Scope("");

    private static final int TOWNSHIP_DIGITS = 9;
    private static final int VILLAGE_DIGITS = 12;

    boolean whole() {
        return code.isEmpty();
    }

    boolean holds(String division) {
        return division.startsWith(code);
    }

    /** Whether what is ranked are the villages of one township. */
    boolean township() {
        return code.length() == TOWNSHIP_DIGITS;
    }

    /** Digits of the codes of what is ranked: villages of a township, else townships. */
    int rankedDigits() {
        return township() ? VILLAGE_DIGITS : TOWNSHIP_DIGITS;
    }
}
