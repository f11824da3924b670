package org.qingce.operation.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last attempts in the registry of runs, asked for without reading all others: whoever watches asks often. */
@Component
public class RunBook {

    private static final String ATTEMPTS = """
            select i.JOB_INSTANCE_ID, e.STATUS, e.START_TIME, e.END_TIME, p.PARAMETER_VALUE
            from BATCH_JOB_EXECUTION e
            join BATCH_JOB_INSTANCE i on i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID
            join BATCH_JOB_EXECUTION_PARAMS p on p.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID and p.PARAMETER_NAME = 'date'
            where i.JOB_NAME = 'nightly'
            """;

    private static final String LAST_FIRST = " order by e.JOB_EXECUTION_ID desc limit 1";
    private static final String ENDED = " and e.STATUS not in ('STARTING', 'STARTED', 'STOPPING')";
    private static final String COMPLETED = " and e.STATUS = 'COMPLETED'";
    private static final String BEFORE = COMPLETED + " and i.JOB_INSTANCE_ID < ?";

    private final JdbcClient database;

    RunBook(JdbcClient database) {
        this.database = database;
    }

    /** The attempt that began last; empty before the first run. */
    public Optional<RunState> latest() {
        return database.sql(ATTEMPTS + LAST_FIRST)
                .query((row, number) -> state(row))
                .optional();
    }

    /** The last attempt that ended, well or not. */
    public Optional<RunState> latestEnded() {
        return database.sql(ATTEMPTS + ENDED + LAST_FIRST)
                .query((row, number) -> state(row))
                .optional();
    }

    /** The last attempt that reached its end. */
    public Optional<RunState> latestCompleted() {
        return database.sql(ATTEMPTS + COMPLETED + LAST_FIRST)
                .query((row, number) -> state(row))
                .optional();
    }

    /** The last attempt of an earlier run that reached its end. */
    public Optional<RunState> completedBefore(long runId) {
        return database.sql(ATTEMPTS + BEFORE + LAST_FIRST)
                .param(runId)
                .query((row, number) -> state(row))
                .optional();
    }

    private static RunState state(ResultSet row) throws SQLException {
        return new RunState(
                row.getLong("JOB_INSTANCE_ID"),
                row.getString("PARAMETER_VALUE"),
                word(row.getString("STATUS")),
                time(row.getTimestamp("START_TIME")),
                time(row.getTimestamp("END_TIME")));
    }

    private static @Nullable LocalDateTime time(@Nullable Timestamp time) {
        return time == null ? null : time.toLocalDateTime();
    }

    /** Spring Batch knows three words for a run that is under way, and one for a run that it lost. */
    private static String word(String status) {
        return switch (status) {
            case "STARTING", "STARTED", "STOPPING" -> "running";
            case "UNKNOWN" -> "failed";
            default -> status.toLowerCase(Locale.ROOT);
        };
    }
}
