package org.qingce.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Places percentages on an axis that runs from a floor to 100. */
final class Chart {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int HIGHEST_FLOOR = 90;
    private static final int STEP = 5;

    private final int floor;

    private Chart(int floor) {
        this.floor = floor;
    }

    /** An axis that starts at the multiple of five below the least value, at 90 at the highest. */
    static Chart of(List<BigDecimal> values) {
        int least = values.stream().mapToInt(BigDecimal::intValue).min().orElse(0);
        return new Chart(Math.max(0, Math.min(HIGHEST_FLOOR, (least - 1) / STEP * STEP)));
    }

    int floor() {
        return floor;
    }

    /** Where a value lies, in percent of the axis; empty for none. */
    String at(Optional<BigDecimal> percent) {
        return percent.map(value -> value.subtract(BigDecimal.valueOf(floor))
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(HUNDRED.intValue() - floor), 1, RoundingMode.HALF_UP)
                        .max(BigDecimal.ZERO)
                        .min(HUNDRED)
                        .toPlainString())
                .orElse("");
    }

    /** Where a value lies on an axis from 0 to 100. */
    static String position(Optional<BigDecimal> percent) {
        return new Chart(0).at(percent);
    }
}
