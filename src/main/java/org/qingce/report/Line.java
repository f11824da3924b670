package org.qingce.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of an {@link Extract}: its values by field, in the order of the fields. */
record Line(Map<String, @Nullable Object> values) {

    /** A text; empty where there is none. */
    String text(String field) {
        return Objects.toString(values.get(field), "");
    }

    /** A count; 0 where there is none. */
    long count(String field) {
        return values.get(field) instanceof Long count ? count : 0;
    }

    boolean has(String field) {
        return values.get(field) != null;
    }

    /** A real number; empty where there is none. */
    Optional<BigDecimal> decimal(String field) {
        return values.get(field) instanceof BigDecimal decimal ? Optional.of(decimal) : Optional.empty();
    }

    Optional<LocalDate> day(String field) {
        return values.get(field) instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    /** Whether a field holds this text. */
    boolean is(String field, String text) {
        return text(field).equals(text);
    }
}
