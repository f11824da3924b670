package org.qingce.standard;

/** Why a value has no standard form. The caller keeps the raw text beside it. */
public enum Problem {
    /** Nothing of the kind is left once spaces, dots and invisible characters are taken away. */
    EMPTY,
    /** Characters were lost on the way here: {@code ?}, U+FFFD, a private-use code point, half a surrogate pair. */
    DAMAGED,
    /** Characters were hidden on purpose with {@code *}. */
    MASKED,
    /** A name that holds digits. */
    HAS_DIGITS,
    /** A character that has no place in such a value. */
    BAD_CHARACTER,
    /** Written in no form that is known for such a value. */
    UNREADABLE,
    /** A whole date whose month or day does not exist, as 1985-02-30. */
    NO_SUCH_DAY,
    /** A date with a time of day that does not exist, as 25:61. */
    NO_SUCH_TIME,
    /** A date before the year 1800 or after 2199. */
    OUT_OF_RANGE,
    /** The year has two digits: the century is not told. */
    AMBIGUOUS_YEAR,
    /** The year stands last: day and month cannot be told apart. */
    AMBIGUOUS_ORDER,
    /** Part of the value is missing: the day of a date, the area code of a telephone number. */
    INCOMPLETE,
    /** A date of the lunar, republican or another calendar or era. */
    OTHER_CALENDAR,
    /** A moment in another time zone than China's: the day here is not told. */
    OTHER_TIME_ZONE,
    /** A number that only a spreadsheet reads as a date, from a source that is not said to hold such numbers. */
    SPREADSHEET_SERIAL,
    /** Neither a code nor a name of the code list. */
    NOT_IN_CODE_LIST,
    /** Code and text stand together and mean different entries. */
    CONTRADICTION,
    /** Too many or too few digits. */
    BAD_LENGTH,
    /** Typed to fill the field: one digit over and over, or a number from the configured set. */
    PLACEHOLDER,
    /** The address names no division of the register. */
    UNKNOWN_DIVISION,
    /** The address names several divisions of the register and does not say which. */
    AMBIGUOUS_DIVISION
}
