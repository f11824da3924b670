package org.qingce.identity;

/** What is to be said of a document number; exactly one holds. Stated in the order in which they are decided. */
public enum IdStatus {
    /** Nothing but spaces, dashes, quotes and invisible characters was entered. */
    BLANK,
    /** A filler was entered: one digit throughout, a counting row, {@code 000000}+date+{@code 0000}, a word such as 无. */
    PLACEHOLDER,
    /** Some characters are hidden behind {@code *} or a run of {@code X}. */
    MASKED,
    /** The number has the shape of a document other than a resident ID, and is not judged further. */
    OTHER_DOCUMENT,
    /** Neither 15 nor 18 characters long, or not as long as the stated kind of document is. */
    BAD_LENGTH,
    /** A character stands where it cannot: all are digits, save that the 18th may be {@code X}. */
    BAD_CHARACTER,
    /** The first six digits never were a division code that ID numbers begin with. */
    BAD_ADDRESS,
    /** The birth date is no day of the calendar, or its year lies outside 1800..2199. */
    BAD_DATE,
    /** The 18th character is not what the first 17 demand (ISO 7064 MOD 11-2). */
    BAD_CHECK_DIGIT,
    /** A 15-digit number without fault, brought to 18 characters. */
    VALID_UPGRADED,
    /** An 18-character number without fault. */
    VALID;

    /** True for {@link #VALID} and {@link #VALID_UPGRADED}. */
    public boolean isValid() {
        return this == VALID || this == VALID_UPGRADED;
    }

    /** True unless {@link #BLANK} or {@link #PLACEHOLDER}, which both count as not entered. */
    public boolean isEntered() {
        return this != BLANK && this != PLACEHOLDER;
    }

    /** True when nothing needs mending: a valid number, or one of another document. */
    public boolean isAccepted() {
        return isValid() || this == OTHER_DOCUMENT;
    }
}
