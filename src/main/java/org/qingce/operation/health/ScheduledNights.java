package org.qingce.operation.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingce.operation.schedule.NightBook;
import org.springframework.stereotype.Component;

/** Missed nights as the schedule and the registry of runs have them. */
@Component
class ScheduledNights implements MissedNights {

    private final NightBook nights;

    ScheduledNights(NightBook nights) {
        this.nights = nights;
    }

    @Override
    public Optional<List<LocalDate>> missed() {
        return nights.schedule()
                .map(schedule -> nights.missed().stream()
                        .map(planned -> planned.night().date())
                        .toList());
    }
}
