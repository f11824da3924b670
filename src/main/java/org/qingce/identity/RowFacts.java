package org.qingce.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the row itself says of the person, besides the number.
 *
 * @param birthDate as stated; null when not stated
 * @param sex as stated; null when not stated or unknown
 */
public record RowFacts(
        @Nullable LocalDate birthDate, @Nullable Sex sex) {
    /** The row says neither. */
    public static final RowFacts NONE = new RowFacts(null, null);

    /** Whether a number contradicts neither fact. */
    boolean agreeWith(DocumentNumber number) {
        return (birthDate == null || birthDate.equals(number.birthDate())) && (sex == null || sex == number.sex());
    }
}
