package org.qingce.operation.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The metrics in one registry. */
final class Gauges {

    private final Map<Exported, MultiGauge> gauges = new EnumMap<>(Exported.class);

    Gauges(MeterRegistry registry) {
        for (Exported metric : Exported.values()) {
            gauges.put(
                    metric,
                    MultiGauge.builder(metric.meter())
                            .description(metric.help())
                            .baseUnit(metric.unit())
                            .register(registry));
        }
    }

    /** Shows these samples and no others. */
    synchronized void show(List<Sample> samples) {
        Map<Exported, List<MultiGauge.Row<?>>> rows = samples.stream()
                .collect(Collectors.groupingBy(
                        Sample::metric, Collectors.mapping(Gauges::row, Collectors.toUnmodifiableList())));
        gauges.forEach((metric, gauge) -> gauge.register(rows.getOrDefault(metric, List.of()), true));
    }

    private static MultiGauge.Row<?> row(Sample sample) {
        Tags tags = Tags.empty();
        for (int label = 0; label < sample.labels().size(); label++) {
            tags = tags.and(sample.metric().labels().get(label), sample.labels().get(label));
        }
        return MultiGauge.Row.of(tags, sample.value());
    }
}
