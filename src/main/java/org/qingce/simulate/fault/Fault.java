package org.qingce.simulate.fault;

import java.util.Locale;

/** What can be wrong with one item as written. The first word says with which item, the rest what. */
public enum Fault {
    NONE,
    /** The source has no such item, or leaves it blank for this kind of person. */
    NOT_CARRIED,
    /** No number has been issued yet, or the person has another document. */
    ID_NOT_ISSUED,
    ID_MISSING,
    ID_PLACEHOLDER,
    ID_DIGIT,
    ID_TRANSPOSED,
    ID_SWAPPED,
    ID_SHORT,
    ID_LONG,
    ID_TAIL,
    ID_FIFTEEN,
    ID_MASKED,
    ID_EXCEL,
    ID_SHARED,
    ID_KIN,
    ID_DECORATED,
    NAME_MISSING,
    NAME_HOMOPHONE,
    NAME_NEAR_SOUND,
    NAME_LOOK_ALIKE,
    NAME_VARIANT,
    NAME_TRADITIONAL,
    NAME_SPACE,
    NAME_DOT,
    NAME_TRUNCATED,
    NAME_UNREADABLE,
    NAME_SWAPPED,
    NAME_FORMER,
    NAME_NEWBORN,
    /** Right, but as the person's second registration has it. */
    NAME_SECOND,
    BIRTH_MISSING,
    BIRTH_DAY,
    BIRTH_MONTH,
    BIRTH_YEAR,
    BIRTH_SWAPPED,
    BIRTH_LUNAR,
    BIRTH_FILLED,
    BIRTH_NO_SUCH_DAY,
    /** Right, but as the person's second registration has it. */
    BIRTH_SECOND,
    SEX_MISSING,
    SEX_WRONG,
    ITEM_ETHNICITY_MISSING,
    ITEM_ETHNICITY_UNKNOWN,
    ITEM_MARITAL_MISSING,
    ITEM_MARITAL_STALE,
    ITEM_MARITAL_DATE_MISSING,
    ITEM_RELATION_MISSING,
    ITEM_NATURE_MISSING,
    ITEM_EDUCATION_UNKNOWN,
    ITEM_DIVISION_MISSING,
    ITEM_DIVISION_UNKNOWN,
    ITEM_ADDRESS_FORMER,
    ITEM_RESIDENCE_STALE,
    ITEM_PHONE_FORMER,
    ITEM_FORMER_NAME_MISSING,
    ITEM_HOUSEHOLD_SIZE_WRONG,
    ITEM_MIGRANT_NEAR,
    ITEM_MIGRANT_EARLY,
    ITEM_AGE_WRONG,
    ITEM_WEIGHT_WRONG,
    ROW_DUPLICATE,
    ROW_TWO_NUMBERS;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String label = key.replaceFirst("^(id|name|birth|sex|item|row)-", "");

    /** As in the rate table, such as {@code id-digit}. */
    public String key() {
        return key;
    }

    /** As in the truth, without the item's name: {@code digit}. */
    public String label() {
        return label;
    }
}
