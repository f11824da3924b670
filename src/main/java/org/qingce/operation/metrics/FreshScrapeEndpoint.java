package org.qingce.operation.metrics;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusOutputFormat;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusScrapeEndpoint;

/** The framework's endpoint for Prometheus, with figures that are asked for anew at each scrape. */
@WebEndpoint(id = "prometheus")
class FreshScrapeEndpoint extends PrometheusScrapeEndpoint {

    private final WatchedFigures figures;

    FreshScrapeEndpoint(PrometheusRegistry registry, WatchedFigures figures) {
        super(registry, new Properties());
        this.figures = figures;
    }

    @Override
    @ReadOperation(producesFrom = PrometheusOutputFormat.class)
    public WebEndpointResponse<byte[]> scrape(PrometheusOutputFormat format, @Nullable Set<String> includedNames) {
        figures.refresh();
        return super.scrape(format, includedNames);
    }
}
