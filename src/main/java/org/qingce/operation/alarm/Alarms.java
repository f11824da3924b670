package org.qingce.operation.alarm;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.qingce.definition.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks all sources what is the matter, notes what changed, and tells operators. */
@Component
public class Alarms {

    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);

    private final Follower follower;
    private final Courier courier;
    private final AlarmOutbox outbox;
    private final Clock clock;

    Alarms(Follower follower, Courier courier, AlarmOutbox outbox, Clock clock) {
        this.follower = follower;
        this.courier = courier;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What a check found.
     *
     * @param begun alarms that this check was the first to find
     * @param repeated alarms that last and were said again
     * @param resolved alarms that are over
     * @param delivered messages that were delivered
     * @param waiting messages that still wait
     */
    public record Checked(int begun, int repeated, int resolved, int delivered, long waiting) {}

    /**
     * How a test message fared.
     *
     * @param channel by which it went
     * @param failure why it did not arrive; empty if it did
     */
    public record Tested(String channel, String failure) {}

    /**
     * Checks everything now and delivers what is due.
     *
     * @throws org.qingce.definition.DefinitionException if {@code jobs/alarms.yaml} is wrong
     */
    public Checked check() {
        LocalDateTime now = now();
        List<AlarmEvent> changes = follower.follow(now);
        int delivered = courier.deliver(now);
        return new Checked(
                Collections.frequency(changes, AlarmEvent.FIRED),
                Collections.frequency(changes, AlarmEvent.REPEATED),
                Collections.frequency(changes, AlarmEvent.RESOLVED),
                delivered,
                outbox.waiting());
    }

    /** Sends a test message by every channel that is in force; none means that nobody would be told. */
    public List<Tested> test() {
        var text = new Label("这是一条测试告警，无需处理。", "This is a test of the alarms; there is nothing to do.");
        LocalDateTime now = now();
        var results = new ArrayList<Tested>();
        for (Channel channel : courier.open()) {
            var message = new AlarmMessage(
                    "test:" + now,
                    1,
                    channel.name(),
                    AlarmEvent.TEST,
                    AlarmKind.TEST,
                    AlarmSeverity.NOTICE,
                    text,
                    now,
                    now,
                    0);
            results.add(new Tested(channel.name(), failure(channel, message)));
        }
        return results;
    }

    private static String failure(Channel channel, AlarmMessage message) {
        try {
            channel.deliver(message);
            return "";
        } catch (DeliveryException e) {
            LOG.warn("the test message could not be delivered", e);
            return String.valueOf(e.getMessage());
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock).truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    }
}
