package org.qingce.operation.alarm;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Delivers what waits. What cannot be delivered is logged, kept, and tried again later, after waits that grow. */
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(2);
    private static final int DOUBLINGS = 7;

    private final AlarmOutbox outbox;
    private final List<Channel> channels;

    Courier(AlarmOutbox outbox, List<Channel> channels) {
        this.outbox = outbox;
        this.channels = List.copyOf(channels);
    }

    /** The channels that are in force. */
    List<Channel> open() {
        return channels.stream().filter(Channel::isOpen).toList();
    }

    /**
     * Tries everything that is due.
     *
     * @return how many messages were delivered
     */
    int deliver(LocalDateTime now) {
        int delivered = 0;
        List<Channel> open = open();
        for (AlarmMessage message : outbox.due(now)) {
            for (Channel channel : open) {
                if (channel.name().equals(message.channel()) && outbox.claim(message, now.plus(wait(message)))) {
                    delivered += tried(channel, message, now) ? 1 : 0;
                }
            }
        }
        return delivered;
    }

    private boolean tried(Channel channel, AlarmMessage message, LocalDateTime now) {
        try {
            channel.deliver(message);
            outbox.delivered(message, now);
            return true;
        } catch (DeliveryException e) {
            outbox.failed(message, String.valueOf(e.getMessage()));
            LOG.warn(
                    "alarm {} could not be delivered, try {}; the next is in {} at the earliest",
                    message.id(),
                    message.tries() + 1,
                    wait(message),
                    e);
            return false;
        }
    }

    /** Two minutes, then twice as long each time, four hours at most. */
    static Duration wait(AlarmMessage message) {
        return FIRST_WAIT.multipliedBy(1L << Math.min(message.tries(), DOUBLINGS));
    }
}
