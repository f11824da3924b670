package org.qingce.operation.health;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether every night of the schedule was run: out of service while one is missed, unknown without a schedule. */
@Component("scheduleHealthIndicator")
@ConditionalOnWebApplication
class ScheduleHealth implements HealthIndicator {

    private final MissedNights schedule;

    ScheduleHealth(MissedNights schedule) {
        this.schedule = schedule;
    }

    @Override
    public Health health() {
        List<LocalDate> missed = schedule.missed().orElse(null);
        if (missed == null) {
            return Health.unknown().withDetail("reason", "no schedule").build();
        }
        return missed.isEmpty()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail(
                                "missed",
                                missed.stream().map(LocalDate::toString).toList())
                        .build();
    }
}
