package org.qingce.population.quality;

import org.jspecify.annotations.Nullable;
import org.qingce.linkage.assessment.Counted;
import org.qingce.statistics.WilsonInterval;

/**
 * A figure of how good the links of a run are.
 *
 * @param measure what it is, see {@code docs/data-model.md}
 * @param part of which part; empty for all
 * @param numerator cases that meet the measure, or a plain count; null for what was only estimated
 * @param denominator all cases; null where there is no share
 * @param share 0 to 1; null for a plain count
 * @param low lower end of its 95 % interval; null where it has none
 * @param high upper end of it; null where it has none
 */
public record QualityFigure(
        String measure,
        String part,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Double share,
        @Nullable Double low,
        @Nullable Double high) {

    static QualityFigure count(String measure, String part, long count) {
        return new QualityFigure(measure, part, count, null, null, null, null);
    }

    static QualityFigure estimate(String measure, double share) {
        return new QualityFigure(measure, "", null, null, share, null, null);
    }

    static QualityFigure counted(Counted counted) {
        if (counted.denominator() == 0) {
            return new QualityFigure(counted.measure(), counted.part(), 0L, 0L, null, null, null);
        }
        var interval = WilsonInterval.of(counted.numerator(), counted.denominator());
        return new QualityFigure(
                counted.measure(),
                counted.part(),
                counted.numerator(),
                counted.denominator(),
                counted.share(),
                interval.low(),
                interval.high());
    }
}
