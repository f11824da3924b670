package org.qingce.operation.alarm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qingce.definition.Label;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How alarms stand, in the operational database. A change is claimed: of two processes that find the same, one makes it and writes the
 * messages that go with it, in one transaction; the other is told that it came too late.
 */
@Component
public class AlarmBook {

    private static final String ALL = "select * from alarm_state where ";
    private static final String BEGIN = """
            insert into alarm_state (alarm_key, kind, severity, text_zh, text_en, since, told, resolved, changes)
            values (?, ?, ?, ?, ?, ?, ?, null, 1)
            """;
    private static final String BEGIN_AGAIN = """
            update alarm_state
            set severity = ?, text_zh = ?, text_en = ?, since = ?, told = ?, resolved = null, changes = changes + 1
            where alarm_key = ? and changes = ? and resolved is not null
            """;
    private static final String TELL_AGAIN = """
            update alarm_state set severity = ?, text_zh = ?, text_en = ?, told = ?, changes = changes + 1
            where alarm_key = ? and changes = ?
            """;
    private static final String END =
            "update alarm_state set resolved = ?, changes = changes + 1 where alarm_key = ? and changes = ?";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final AlarmOutbox outbox;

    AlarmBook(JdbcClient database, PlatformTransactionManager transactions, AlarmOutbox outbox) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.outbox = outbox;
    }

    /** The alarms that last, those that began first first. */
    public List<AlarmState> current() {
        return database.sql(ALL + "resolved is null order by since, alarm_key")
                .query(AlarmBook::state)
                .list();
    }

    /** The alarms that are over, the latest first. */
    public List<AlarmState> past(int most) {
        return database.sql(ALL + "resolved is not null order by resolved desc, alarm_key limit ?")
                .param(most)
                .query(AlarmBook::state)
                .list();
    }

    Optional<AlarmState> find(String key) {
        return database.sql(ALL + "alarm_key = ?")
                .param(key)
                .query(AlarmBook::state)
                .optional();
    }

    /** Notes that an alarm begins; false if another process did. */
    boolean begin(Alarm alarm, AlarmSeverity severity, LocalDateTime now, List<String> channels) {
        AlarmState before = find(alarm.key()).orElse(null);
        long changes = before == null ? 0 : before.changes();
        var state = new AlarmState(alarm.key(), alarm.kind(), severity, alarm.text(), now, now, null, changes + 1);
        return claimed(state, AlarmEvent.FIRED, now, channels, () -> before == null ? insert(state) : reopen(state));
    }

    private int insert(AlarmState state) {
        return database.sql(BEGIN)
                .params(state.key(), state.kind().id(), state.severity().id())
                .params(state.text().zh(), state.text().en(), state.since(), state.told())
                .update();
    }

    private int reopen(AlarmState state) {
        return database.sql(BEGIN_AGAIN)
                .params(state.severity().id(), state.text().zh(), state.text().en(), state.since(), state.told())
                .params(state.key(), state.changes() - 1)
                .update();
    }

    /** Notes that operators are told again of an alarm, as it is now; false if another process did. */
    boolean repeat(AlarmState before, Alarm alarm, AlarmSeverity severity, LocalDateTime now, List<String> channels) {
        var state = new AlarmState(
                before.key(), before.kind(), severity, alarm.text(), before.since(), now, null, before.changes() + 1);
        return claimed(
                state,
                AlarmEvent.REPEATED,
                now,
                channels,
                () -> database.sql(TELL_AGAIN)
                        .params(
                                severity.id(),
                                alarm.text().zh(),
                                alarm.text().en(),
                                now,
                                before.key(),
                                before.changes())
                        .update());
    }

    /** Notes that an alarm is over; false if another process did. */
    boolean end(AlarmState before, LocalDateTime now, List<String> channels) {
        var state = new AlarmState(
                before.key(),
                before.kind(),
                before.severity(),
                before.text(),
                before.since(),
                before.told(),
                now,
                before.changes() + 1);
        return claimed(
                state,
                AlarmEvent.RESOLVED,
                now,
                channels,
                () -> database.sql(END)
                        .params(now, before.key(), before.changes())
                        .update());
    }

    private boolean claimed(
            AlarmState state, AlarmEvent event, LocalDateTime now, List<String> channels, Change change) {
        try {
            return Objects.requireNonNullElse(
                    transaction.execute(status -> {
                        boolean mine = change.rows() == 1;
                        if (mine) {
                            channels.forEach(channel -> outbox.add(state, event, now, channel));
                        }
                        return mine;
                    }),
                    false);
        } catch (DuplicateKeyException anotherProcessWasFirst) {
            return false;
        }
    }

    private interface Change {
        int rows();
    }

    private static AlarmState state(ResultSet row, int number) throws SQLException {
        return new AlarmState(
                row.getString("alarm_key"),
                AlarmKind.of(row.getString("kind")),
                AlarmSeverity.of(row.getString("severity")),
                new Label(row.getString("text_zh"), row.getString("text_en")),
                row.getObject("since", LocalDateTime.class),
                row.getObject("told", LocalDateTime.class),
                row.getObject("resolved", LocalDateTime.class),
                row.getLong("changes"));
    }
}
