package org.qingce.operation.doctor;

import java.nio.file.Path;
import java.time.Clock;
import org.qingce.job.QingceSettings;
import org.springframework.stereotype.Component;

/**
 * The installation that is looked over.
 *
 * @param settings its settings
 * @param clock the time of day
 */
@Component
public record Place(QingceSettings settings, Clock clock) {

    Path home() {
        return settings.home();
    }
}
