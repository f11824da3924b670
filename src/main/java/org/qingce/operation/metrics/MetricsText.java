package org.qingce.operation.metrics;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import org.springframework.stereotype.Component;

/** All metrics as text, for those who have no server to scrape. */
@Component
public class MetricsText {

    private static final String OPEN_METRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final WatchedFigures figures;

    MetricsText(WatchedFigures figures) {
        this.figures = figures;
    }

    /** As OpenMetrics 1.0 has it. */
    public String openMetrics() {
        return scraped(OPEN_METRICS);
    }

    /** As Prometheus' text format 0.0.4 has it, which textfile collectors read. */
    public String prometheus() {
        return scraped(PROMETHEUS);
    }

    private String scraped(String contentType) {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        List<Sample> samples = figures.samples();
        new Gauges(registry).show(samples);
        return registry.scrape(contentType);
    }
}
