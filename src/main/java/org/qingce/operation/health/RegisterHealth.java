package org.qingce.operation.health;

import java.nio.file.Files;
import java.nio.file.Path;
import org.qingce.job.QingceSettings;
import org.qingce.operation.metrics.RunBook;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the register's file is there and can be read and written; unknown before the first run has made it. Never opens it. */
@Component("registerHealthIndicator")
@ConditionalOnWebApplication
class RegisterHealth implements HealthIndicator {

    private final QingceSettings settings;
    private final RunBook runs;

    RegisterHealth(QingceSettings settings, RunBook runs) {
        this.settings = settings;
        this.runs = runs;
    }

    @Override
    public Health health() {
        Path file = settings.register();
        if (Files.isReadable(file) && Files.isWritable(file)) {
            return Health.up().build();
        }
        boolean expected = Files.exists(file) || runs.latestCompleted().isPresent();
        return expected
                ? Health.down()
                        .withDetail("reason", "the register's file is missing, or cannot be read and written")
                        .build()
                : Health.unknown().withDetail("reason", "no run yet").build();
    }
}
