package org.qingce.population;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingce.population.correction.Correction;

/**
 * What one mention, or one answer, offers for a field.
 *
 * @param updatedOn the record's own date; null where it has none
 * @param value as in {@code mention}; of a number that could not be read, its status
 * @param tier 0, but for numbers: 0 valid, 1 not valid, 2 no number, only a status; {@link #VERIFIED} for what was verified
 */
public record Offer(long mentionId, String source, @Nullable LocalDate updatedOn, String value, int tier) {

    /** The source of what was verified. */
    public static final String VERIFICATION = "verification";

    static final int VERIFIED = -1;

    /** What people answered; the empty text where they found that there is no such value. */
    static Offer verified(Correction correction) {
        return new Offer(
                correction.answerId(),
                VERIFICATION,
                correction.answeredOn(),
                Objects.requireNonNullElse(correction.value(), ""),
                VERIFIED);
    }
}
