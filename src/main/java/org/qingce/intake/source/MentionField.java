package org.qingce.intake.source;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a record may say about a person: the columns of table {@code mention}, in its order, after its three keys. */
public enum MentionField {
    ID_KIND("varchar"),
    ID_STATUS("varchar"),
    ID_NUMBER("varchar"),
    ID_RAW("varchar"),
    ID_BIRTH_DATE("date"),
    ID_SEX("varchar"),
    NUMBER_KEY("bigint"),
    MOTHER_KEY("bigint"),
    FATHER_KEY("bigint"),
    PARTNER_KEY("bigint"),
    NAME("varchar"),
    NAME_RAW("varchar"),
    NAME_SOUND("bigint"),
    FORMER_NAME("varchar"),
    SEX("varchar"),
    BIRTH_DATE("date"),
    ETHNICITY("varchar"),
    NATIONALITY("varchar"),
    MARITAL_STATUS("varchar"),
    MARITAL_CHANGE_DATE("date"),
    EDUCATION("varchar"),
    HUKOU_NATURE("varchar"),
    HOUSEHOLD_NO("varchar"),
    HOUSEHOLD_SIZE("integer"),
    RELATION("varchar"),
    PHONE("varchar"),
    HUKOU_ADDRESS("varchar"),
    RESIDENCE_ADDRESS("varchar"),
    DIVISION("varchar"),
    RESIDENCE_DIVISION("varchar"),
    MIGRANT("varchar"),
    AWAY_SINCE("date"),
    DEATH_DATE("date"),
    CANCEL_DATE("date"),
    UPDATED_ON("date"),
    PROBLEMS("varchar");

    private final String type;

    MentionField(String type) {
        this.type = type;
    }

    /** The column's name. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column's SQL type. */
    public String type() {
        return type;
    }

    /** The field of a column, where there is one. */
    public static Optional<MentionField> of(String column) {
        return Stream.of(values())
                .filter(field -> field.column().equals(column))
                .findFirst();
    }
}
