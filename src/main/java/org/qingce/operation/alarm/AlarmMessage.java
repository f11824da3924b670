package org.qingce.operation.alarm;

import java.time.LocalDateTime;
import org.qingce.definition.Label;

/**
 * What operators are told, by one channel. Times are UTC.
 *
 * @param key of the alarm
 * @param change which change of the alarm it tells of
 * @param channel by which it goes
 * @param since when the alarm began
 * @param happened when it changed
 * @param tries how often it was tried so far
 */
public record AlarmMessage(
        String key,
        long change,
        String channel,
        AlarmEvent event,
        AlarmKind kind,
        AlarmSeverity severity,
        Label text,
        LocalDateTime since,
        LocalDateTime happened,
        long tries) {

    /** The same for every try, so that receivers can drop what comes twice. */
    public String id() {
        return key + "#" + change;
    }
}
