package org.qingce.population.correction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The verified value of one field of a person.
 *
 * @param person number of the person, as it was when the answer was given
 * @param field a column of {@code person} that holds a value, or {@link #PUBLISHED}
 * @param value in standard form, dates as {@code yyyy-MM-dd}; null where the person verifiably has none: no date of death for the living
 * @param answeredOn the day of the answer
 * @param answeredBy who answered
 * @param answerId the answer; leads to file and line as a mention's number does
 */
public record Correction(
        long person, String field, @Nullable String value, LocalDate answeredOn, String answeredBy, long answerId) {

    /** Whether the person belongs to the published population while alive: {@code yes} or {@code no}. */
    public static final String PUBLISHED = "published";
}
