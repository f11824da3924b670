package org.qingce.identity;

/** Sex as the 17th character of a resident ID number tells it; codes of GB/T 2261.1. */
public enum Sex {
    /** Code {@code 1}; odd serial numbers. */
    MALE("1"),
    /** Code {@code 2}; even serial numbers. */
    FEMALE("2");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** {@code 1} or {@code 2}. */
    public String code() {
        return code;
    }

    /** The sex to which a serial number is given: odd male, even female (GB 11643-1999, 4.3). */
    static Sex ofSerial(int serial) {
        return serial % 2 == 1 ? MALE : FEMALE;
    }
}
