package org.qingce.operation.alarm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.qingce.definition.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages to operators that wait to be delivered, in the operational database, until they are. */
@Component
class AlarmOutbox {

    private static final int LONGEST_FAILURE = 500;
    private static final String ADD = """
            insert into alarm_message (
                alarm_key, change_number, channel, event, kind, severity, text_zh, text_en, since, happened, due, tries)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """;
    private static final String DUE = """
            select * from alarm_message where delivered is null and due <= ?
            order by happened, alarm_key, change_number, channel
            """;
    private static final String CLAIM = """
            update alarm_message set tries = tries + 1, due = ?
            where alarm_key = ? and change_number = ? and channel = ? and tries = ? and delivered is null
            """;
    private static final String DELIVERED =
            "update alarm_message set delivered = ?, failure = null where alarm_key = ? and change_number = ? and channel = ?";
    private static final String FAILED =
            "update alarm_message set failure = ? where alarm_key = ? and change_number = ? and channel = ?";

    private final JdbcClient database;

    AlarmOutbox(JdbcClient database) {
        this.database = database;
    }

    void add(AlarmState state, AlarmEvent event, LocalDateTime now, String channel) {
        database.sql(ADD)
                .params(
                        state.key(),
                        state.changes(),
                        channel,
                        event.id(),
                        state.kind().id())
                .params(state.severity().id(), state.text().zh(), state.text().en(), state.since(), now, now)
                .update();
    }

    /** What is to be delivered now, in the order in which it happened. */
    List<AlarmMessage> due(LocalDateTime now) {
        return database.sql(DUE).param(now).query(AlarmOutbox::message).list();
    }

    /** Takes a message for a try; false if another process did. Should the try end without a word, the next one is at the given time. */
    boolean claim(AlarmMessage message, LocalDateTime next) {
        return database.sql(CLAIM)
                        .param(next)
                        .params(message.key(), message.change(), message.channel(), message.tries())
                        .update()
                == 1;
    }

    void delivered(AlarmMessage message, LocalDateTime now) {
        database.sql(DELIVERED)
                .param(now)
                .params(message.key(), message.change(), message.channel())
                .update();
    }

    void failed(AlarmMessage message, String why) {
        database.sql(FAILED)
                .param(why.substring(0, Math.min(why.length(), LONGEST_FAILURE)))
                .params(message.key(), message.change(), message.channel())
                .update();
    }

    /** How many wait. */
    long waiting() {
        return database.sql("select count(*) from alarm_message where delivered is null")
                .query(Long.class)
                .single();
    }

    private static AlarmMessage message(ResultSet row, int number) throws SQLException {
        return new AlarmMessage(
                row.getString("alarm_key"),
                row.getLong("change_number"),
                row.getString("channel"),
                AlarmEvent.of(row.getString("event")),
                AlarmKind.of(row.getString("kind")),
                AlarmSeverity.of(row.getString("severity")),
                new Label(row.getString("text_zh"), row.getString("text_en")),
                row.getObject("since", LocalDateTime.class),
                row.getObject("happened", LocalDateTime.class),
                row.getLong("tries"));
    }
}
