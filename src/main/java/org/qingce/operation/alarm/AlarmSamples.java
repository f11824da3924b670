package org.qingce.operation.alarm;

import java.util.ArrayList;
import java.util.List;
import org.qingce.operation.metrics.Exported;
import org.qingce.operation.metrics.Sample;
import org.qingce.operation.metrics.SampleSource;
import org.springframework.stereotype.Component;

/** How many alarms last, and how many messages wait. */
@Component
class AlarmSamples implements SampleSource {

    private final AlarmBook book;
    private final AlarmOutbox outbox;

    AlarmSamples(AlarmBook book, AlarmOutbox outbox) {
        this.book = book;
        this.outbox = outbox;
    }

    @Override
    public List<Sample> now() {
        var samples = new ArrayList<Sample>();
        List<AlarmState> current = book.current();
        for (AlarmSeverity severity : AlarmSeverity.values()) {
            long lasting = current.stream()
                    .filter(state -> state.severity() == severity)
                    .count();
            samples.add(Sample.of(Exported.ALARMS, lasting, severity.id()));
        }
        samples.add(Sample.of(Exported.ALARM_MESSAGES_WAITING, outbox.waiting()));
        return samples;
    }
}
