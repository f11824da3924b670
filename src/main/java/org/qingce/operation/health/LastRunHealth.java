package org.qingce.operation.health;

import org.qingce.operation.metrics.RunBook;
import org.qingce.operation.metrics.RunState;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** How the latest run stands: down where it failed, out of service where it was stopped or given up, unknown before the first. */
@Component("lastRunHealthIndicator")
@ConditionalOnWebApplication
class LastRunHealth implements HealthIndicator {

    private final RunBook runs;

    LastRunHealth(RunBook runs) {
        this.runs = runs;
    }

    @Override
    public Health health() {
        return runs.latest()
                .map(LastRunHealth::of)
                .orElseGet(() ->
                        Health.unknown().withDetail("reason", "no run yet").build());
    }

    private static Health of(RunState run) {
        return Health.status(status(run.status()))
                .withDetail("run", run.runId())
                .withDetail("businessDate", run.businessDate())
                .withDetail("status", run.status())
                .build();
    }

    private static Status status(String status) {
        return switch (status) {
            case "completed", "running" -> Status.UP;
            case "failed" -> Status.DOWN;
            default -> Status.OUT_OF_SERVICE;
        };
    }
}
