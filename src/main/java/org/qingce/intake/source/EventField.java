package org.qingce.intake.source;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a record may say about an event: the columns of table {@code event}, in its order, after its two keys. */
public enum EventField {
    KIND("varchar"),
    EVENT_DATE("date"),
    REGISTERED_ON("date"),
    CERTIFICATE_NO("varchar"),
    DIVISION("varchar"),
    ORGAN("varchar"),
    WEEKS("integer"),
    WEIGHT_G("integer"),
    LENGTH_CM("integer"),
    STATED_AGE("integer"),
    PROBLEMS("varchar");

    private final String type;

    EventField(String type) {
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
    public static Optional<EventField> of(String column) {
        return Stream.of(values())
                .filter(field -> field.column().equals(column))
                .findFirst();
    }
}
