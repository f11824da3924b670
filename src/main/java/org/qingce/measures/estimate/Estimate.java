package org.qingce.measures.estimate;

import org.jspecify.annotations.Nullable;
import org.qingce.statistics.ConfidenceInterval;

/**
 * One estimate.
 *
 * @param measure measure id, see {@code docs/statistics.md}
 * @param view {@code received}, {@code published} or a source id
 * @param place where
 * @param value share 0 to 1, persons, per mille or an index, as the measure says; null where there is none
 * @param low lower end of its 95 % interval; null where it has none
 * @param high upper end; null where it has none or is open
 * @param numerator cases that it rests on
 * @param denominator all cases, or 0
 * @param verdict what can be said
 * @param note what speaks for care, see {@link EstimateNote}; empty for nothing
 */
public record Estimate(
        String measure,
        String view,
        Place place,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        long numerator,
        long denominator,
        Verdict verdict,
        String note) {

    /**
     * A division of the register.
     *
     * @param division its code; {@code ''} for the whole register
     * @param level its level, or {@code register}
     */
    public record Place(String division, String level) {}

    /** An estimate with an interval; ends that are not finite become null. */
    public static Estimate of(
            String measure,
            String view,
            Place place,
            double value,
            ConfidenceInterval interval,
            long numerator,
            long denominator,
            Verdict verdict) {
        return new Estimate(
                measure,
                view,
                place,
                value,
                finite(interval.low()),
                finite(interval.high()),
                numerator,
                denominator,
                verdict,
                "");
    }

    /** A count or index without an interval, or, with a null value, the lack of one. */
    public static Estimate plain(
            String measure, String view, Place place, @Nullable Double value, long numerator, Verdict verdict) {
        return new Estimate(measure, view, place, value, null, null, numerator, 0, verdict, "");
    }

    /** The same with a note. */
    public Estimate noting(EstimateNote note) {
        return new Estimate(measure, view, place, value, low, high, numerator, denominator, verdict, note.toString());
    }

    private static @Nullable Double finite(double end) {
        return Double.isFinite(end) ? end : null;
    }
}
