package org.qingce.report;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.Ratio;
import org.qingce.measures.Target;

/** How figures are written, in every output alike. */
final class Wording {

    static final String NONE = "—";

    private Wording() {}

    /** {@code 12,345}. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 95.31 %}, or a dash where there is no figure or no case. */
    static String percent(@Nullable Ratio ratio, @Nullable Target target) {
        return ratio == null ? NONE : percent(ratio.percent(target));
    }

    /** {@code 95.31 %}, or a dash. */
    static String percent(Optional<BigDecimal> percent) {
        return percent.map(value -> value.toPlainString() + " %").orElse(NONE);
    }

    /** {@code +0.31}, {@code −1.20} or {@code 0.00}: percentage points with their sign. */
    static String points(BigDecimal points) {
        String sign = points.signum() > 0 ? "+" : points.signum() < 0 ? "−" : "";
        return sign + points.abs().toPlainString();
    }

    /** {@code 9,531 / 10,000}. */
    static String counts(Ratio ratio) {
        return count(ratio.numerator()) + " / " + count(ratio.denominator());
    }
}
