package org.qingce.population;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A field of a person that one source gives; the name in lower case is its column and its name in the definition file. */
enum GoldenField {
    /** Document number and status move together. */
    ID_NUMBER(0b111),
    NAME(1 << 3),
    SEX(1 << 4),
    BIRTH_DATE(1 << 5),
    ETHNICITY(1 << 6),
    MARITAL_STATUS(1 << 7),
    EDUCATION(1 << 8),
    HUKOU_NATURE(1 << 9),
    HOUSEHOLD_NO(1 << 10),
    RELATION(1 << 11),
    PHONE(1 << 12),
    HUKOU_ADDRESS(1 << 13),
    RESIDENCE_ADDRESS(1 << 14),
    DIVISION(1 << 15),
    RESIDENCE_DIVISION(1 << 16),
    DEATH_DATE(1 << 17),
    CANCEL_DATE(1 << 18);

    /** A mention offers at most one of these three: the best that can be said of its number. */
    static final int VALID_NUMBER = 1;

    static final int ANY_NUMBER = 1 << 1;
    static final int NUMBER_STATUS = 1 << 2;

    /** Offered by a mention whose record is about this person, not about a spouse or child. */
    static final int IN_PERSON = 1 << 20;

    private final int bits;

    GoldenField(int bits) {
        this.bits = bits;
    }

    static Optional<GoldenField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.column().equals(name))
                .findFirst();
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns of a mention that make up the field, in the order of the person table. */
    List<String> columns() {
        return this == ID_NUMBER ? List.of("id_number", "id_status") : List.of(column());
    }

    /**
     * Whether the person table holds the value beside the mention it is from. Addresses stay where they are: they are long, change
     * with every source, and nothing is counted by them.
     */
    boolean isCopied() {
        return this != HUKOU_ADDRESS && this != RESIDENCE_ADDRESS;
    }

    boolean isDate() {
        return this == BIRTH_DATE || this == DEATH_DATE || this == CANCEL_DATE;
    }

    /** The bits that stand for the field in a set of offers. */
    int bits() {
        return bits;
    }
}
