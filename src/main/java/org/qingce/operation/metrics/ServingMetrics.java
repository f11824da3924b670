package org.qingce.operation.metrics;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Map;
import org.qingce.job.Version;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an application that serves tells others, beside its health. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ServingMetrics {

    @Bean
    FreshScrapeEndpoint freshScrapeEndpoint(PrometheusRegistry registry, WatchedFigures figures) {
        return new FreshScrapeEndpoint(registry, figures);
    }

    @Bean
    InfoContributor versionInfo() {
        return info -> info.withDetail("qingce", Map.of("version", Version.OF_PRODUCT));
    }
}
