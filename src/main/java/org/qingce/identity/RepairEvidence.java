package org.qingce.identity;

/** What speaks for a repaired number. */
public enum RepairEvidence {
    /** It ends in its check character; for a 15-digit number there was none to check. */
    CHECK_DIGIT,
    /** Its address code is one that ID numbers begin with. */
    ADDRESS,
    /** Its birth date is a day of the calendar. */
    CALENDAR,
    /** Its birth date is the one the row states. */
    BIRTH_DATE,
    /** Its sex is the one the row states. */
    SEX,
    /** Another source carries the very number. */
    KNOWN_ELSEWHERE
}
