package org.qingce.population;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one mention offers for a field.
 *
 * @param updatedOn the record's own date; null where it has none
 * @param value as in {@code mention}; of a number that could not be read, its status
 * @param tier 0, but for numbers: 0 valid, 1 not valid, 2 no number, only a status
 */
public record Offer(long mentionId, String source, @Nullable LocalDate updatedOn, String value, int tier) {}
