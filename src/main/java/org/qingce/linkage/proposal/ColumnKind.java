package org.qingce.linkage.proposal;

/** What a column holds, as far as linking is concerned. */
public enum ColumnKind {
    /** Tells one row from another and nothing else. */
    IDENTIFIER_OF_ROW(false),
    /** Says which rows are one: what linking is to find out. */
    ANSWER(false),
    /** A number given to a person, such as a national or a social security number. */
    NUMBER_OF_PERSON(true),
    /** Given name. */
    GIVEN_NAME(true),
    /** Surname. */
    SURNAME(true),
    /** Given name and surname in one. */
    FULL_NAME(true),
    /** Some name. */
    NAME(true),
    /** A day, such as that of birth. */
    DATE(true),
    /** The year of a day whose month and day stand in columns of their own. */
    YEAR_OF_DATE(true),
    /** The month of such a day. */
    MONTH_OF_DATE(true),
    /** The day of the month of such a day. */
    DAY_OF_DATE(true),
    /** A year alone. */
    YEAR(true),
    /** One of few values, such as sex or state. */
    CATEGORY(true),
    /** A short code, such as a postcode or a street number. */
    CODE(true),
    /** A telephone number. */
    PHONE(true),
    /** A mail address. */
    EMAIL(true),
    /** The name of a place. */
    PLACE(true),
    /** A street, a house, a whole address. */
    ADDRESS(true),
    /** A number that measures or counts. */
    NUMBER(true),
    /** Any other text. */
    TEXT(true),
    /** Says what other columns say already. */
    DERIVED(false),
    /** The same value in every row. */
    CONSTANT(false),
    /** No value at all. */
    EMPTY(false);

    private final boolean compared;

    ColumnKind(boolean compared) {
        this.compared = compared;
    }

    /** Whether it is evidence for or against two rows being one. */
    public boolean isCompared() {
        return compared;
    }

    /** Whether it is a name of a person or of some of its parts. */
    public boolean isName() {
        return this == GIVEN_NAME || this == SURNAME || this == FULL_NAME || this == NAME;
    }

    /** Whether it is a part of a date. */
    public boolean isDatePart() {
        return this == YEAR_OF_DATE || this == MONTH_OF_DATE || this == DAY_OF_DATE;
    }
}
