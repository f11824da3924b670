package org.qingce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static Optional<BigDecimal> percent(String value) {
        return Optional.of(new BigDecimal(value));
    }

    @Test
    void theAxisStartsBelowTheLeastValueAndNeverAboveNinety() {
        assertThat(Chart.of(List.of(new BigDecimal("83.20"), new BigDecimal("97")))
                        .floor())
                .isEqualTo(80);
        assertThat(Chart.of(List.of(new BigDecimal("85.00"))).floor()).isEqualTo(80);
        assertThat(Chart.of(List.of(new BigDecimal("99.50"))).floor()).isEqualTo(90);
        assertThat(Chart.of(List.of(new BigDecimal("0.00"))).floor()).isZero();
        assertThat(Chart.of(List.of()).floor()).isZero();
    }

    @Test
    void positionsStayOnTheAxis() {
        var chart = Chart.of(List.of(new BigDecimal("83.20")));
        assertThat(chart.at(percent("90"))).isEqualTo("50.0");
        assertThat(chart.at(percent("120"))).isEqualTo("100");
        assertThat(chart.at(Optional.empty())).isEmpty();
    }
}
