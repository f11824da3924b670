package org.qingce.operation.alarm;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Holds what sources say now against how alarms stood, and notes what changed. */
@Component
class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final AlarmSettings settings;
    private final List<AlarmSource> sources;
    private final AlarmBook book;
    private final Courier courier;

    Follower(AlarmSettings settings, List<AlarmSource> sources, AlarmBook book, Courier courier) {
        this.settings = settings;
        this.sources = List.copyOf(sources);
        this.book = book;
        this.courier = courier;
    }

    /** Every change that this process was the first to make; an alarm that no condition asks for any more is over. */
    List<AlarmEvent> follow(LocalDateTime now) {
        var pass = new Pass(now, courier.open().stream().map(Channel::name).toList(), new ArrayList<>());
        List<AlarmCondition> conditions = settings.get().conditions();
        Set<AlarmKind> defined = conditions.stream().map(AlarmCondition::when).collect(Collectors.toSet());
        pass.end(standing(kind -> !defined.contains(kind)).values());
        for (AlarmCondition condition : conditions) {
            List<AlarmSource> asked = sources.stream()
                    .filter(source -> source.kind() == condition.when())
                    .toList();
            if (!asked.isEmpty()) {
                found(asked, condition).ifPresent(found -> pass.hold(condition, found));
            }
        }
        return pass.changes();
    }

    /** Empty where a source cannot tell. */
    private static Optional<List<Alarm>> found(List<AlarmSource> asked, AlarmCondition condition) {
        try {
            return Optional.of(asked.stream()
                    .flatMap(source -> source.current(condition).stream())
                    .toList());
        } catch (RuntimeException e) {
            LOG.error("nothing is known now of {}", condition.when().id(), e);
            return Optional.empty();
        }
    }

    private Map<String, AlarmState> standing(Predicate<AlarmKind> kinds) {
        return book.current().stream()
                .filter(state -> kinds.test(state.kind()))
                .collect(Collectors.toMap(AlarmState::key, Function.identity()));
    }

    /** One pass over all conditions. */
    private final class Pass {

        private final LocalDateTime now;
        private final List<String> channels;
        private final List<AlarmEvent> changes;

        Pass(LocalDateTime now, List<String> channels, List<AlarmEvent> changes) {
            this.now = now;
            this.channels = channels;
            this.changes = changes;
        }

        List<AlarmEvent> changes() {
            return changes;
        }

        void hold(AlarmCondition condition, List<Alarm> found) {
            Map<String, AlarmState> standing = standing(condition.when()::equals);
            for (Alarm alarm : found) {
                AlarmState state = standing.remove(alarm.key());
                if (state == null) {
                    note(AlarmEvent.FIRED, book.begin(alarm, condition.severity(), now, channels), alarm.key());
                } else if (!now.isBefore(state.told().plus(settings.get().repeat(condition)))) {
                    boolean mine = book.repeat(state, alarm, condition.severity(), now, channels);
                    note(AlarmEvent.REPEATED, mine, alarm.key());
                }
            }
            end(standing.values());
        }

        void end(Iterable<AlarmState> over) {
            over.forEach(state -> note(AlarmEvent.RESOLVED, book.end(state, now, channels), state.key()));
        }

        private void note(AlarmEvent event, boolean mine, String key) {
            if (mine) {
                changes.add(event);
                LOG.warn("alarm {} {}", key, event.id());
            }
        }
    }
}
