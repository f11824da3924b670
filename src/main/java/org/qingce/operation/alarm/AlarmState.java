package org.qingce.operation.alarm;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;

/**
 * How an alarm stands. Times are UTC.
 *
 * @param key see {@link Alarm#key}
 * @param since when it was first noticed
 * @param told when operators were last told
 * @param resolved when it was over; null while it lasts
 * @param changes how often it changed: begun, repeated, over
 */
public record AlarmState(
        String key,
        AlarmKind kind,
        AlarmSeverity severity,
        Label text,
        LocalDateTime since,
        LocalDateTime told,
        @Nullable LocalDateTime resolved,
        long changes) {

    /** Whether it lasts. */
    public boolean isCurrent() {
        return resolved == null;
    }
}
