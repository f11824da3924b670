package org.qingce.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Places percentages in a picture of 200 by 60, a little air above the greatest and below the least. */
final class TrendScale {

    private static final BigDecimal WIDTH = BigDecimal.valueOf(192);
    private static final BigDecimal HEIGHT = BigDecimal.valueOf(48);
    private static final BigDecimal MARGIN = BigDecimal.valueOf(6);
    private static final BigDecimal LEFT = BigDecimal.valueOf(4);
    private static final BigDecimal LEAST_SPAN = BigDecimal.ONE;

    private final BigDecimal low;
    private final BigDecimal span;

    private TrendScale(BigDecimal low, BigDecimal span) {
        this.low = low;
        this.span = span;
    }

    /** A scale that holds all values and the target; at least one point high, so that noise looks like noise. */
    static TrendScale of(List<BigDecimal> values, @Nullable BigDecimal target) {
        var all = Stream.concat(values.stream(), Stream.ofNullable(target)).toList();
        BigDecimal low = all.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal high = all.stream().reduce(BigDecimal::max).orElse(LEAST_SPAN);
        return new TrendScale(low, high.subtract(low).max(LEAST_SPAN));
    }

    String line(List<BigDecimal> values) {
        return IntStream.range(0, values.size())
                .mapToObj(n -> x(n, values.size()) + "," + y(values.get(n)))
                .collect(Collectors.joining(" "));
    }

    String x(int place, int places) {
        return LEFT.add(WIDTH.multiply(BigDecimal.valueOf(place))
                        .divide(BigDecimal.valueOf(Math.max(1, places - 1)), 1, RoundingMode.HALF_UP))
                .toPlainString();
    }

    String y(BigDecimal value) {
        return MARGIN.add(HEIGHT)
                .subtract(value.subtract(low).multiply(HEIGHT).divide(span, 1, RoundingMode.HALF_UP))
                .toPlainString();
    }
}
