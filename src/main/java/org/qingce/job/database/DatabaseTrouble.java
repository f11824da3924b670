package org.qingce.job.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Recognises what an operational database has to say, wherever in a failure it is, and says it in words. */
public final class DatabaseTrouble {

    /** Server shutting down, statement interrupted, connection killed, client sent away. */
    private static final Set<Integer> BROKEN_OFF = Set.of(1053, 1317, 1927, 4031);

    /** What the pool says of a connection that it found broken; it has no state. */
    private static final String CLOSED_BY_POOL = "Connection is closed";

    private static final String TAKEN_BACK = "40001";
    private static final int NO_ACCESS_TO_SCHEMA = 1044;
    private static final int WRONG_PASSWORD = 1045;
    private static final int NO_SUCH_SCHEMA = 1049;
    private static final int COMMAND_DENIED = 1142;
    private static final int COLUMN_DENIED = 1143;
    private static final int RIGHT_NEEDED = 1227;
    private static final String WHERE = " (spring.datasource.url, .username, .password; docs/databases.md).";

    private DatabaseTrouble() {}

    /** Whether the connection is gone or none can be had, so that the same may work a little later. */
    public static boolean isLost(Throwable failure) {
        return causes(failure).anyMatch(DatabaseTrouble::lost);
    }

    /** Where taking back failed too, the connection being gone, the first failure stands beside the causes. */
    private static boolean lost(Throwable cause) {
        if (cause instanceof TransactionSystemException failed && failed.getApplicationException() != null) {
            return isLost(failed.getApplicationException());
        }
        return cause instanceof SQLTransientConnectionException
                || (cause instanceof SQLException sql && brokenOff(sql));
    }

    private static boolean brokenOff(SQLException cause) {
        return state(cause).startsWith("08")
                || BROKEN_OFF.contains(cause.getErrorCode())
                || CLOSED_BY_POOL.equals(cause.getMessage());
    }

    /** Whether a transaction was taken back as a whole because it stood in the way of another: it may be tried again. */
    static boolean isTakenBack(Throwable failure) {
        return causes(failure)
                .anyMatch(
                        cause -> cause instanceof SQLException sql && state(sql).equals(TAKEN_BACK));
    }

    /** What happened, where, and what to do; empty if the failure is none of the operational database. */
    public static Optional<String> words(Throwable failure) {
        return causes(failure)
                .map(DatabaseTrouble::cause)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> isLost(failure) ? Optional.of(unreachable(failure)) : Optional.empty());
    }

    private static Optional<String> cause(Throwable cause) {
        if (cause instanceof DatabaseRefusedException refused) {
            return Optional.ofNullable(refused.getMessage());
        }
        String said = String.valueOf(cause.getMessage());
        if (cause instanceof ClassNotFoundException && said.endsWith("Driver")) {
            return Optional.of("There is no driver for the database that spring.datasource.url names (" + said
                    + "). It can be H2, MySQL or MariaDB, the last two both as jdbc:mysql://HOST:PORT/SCHEMA.");
        }
        return cause instanceof SQLException sql ? refusal(sql, said) : Optional.empty();
    }

    private static Optional<String> refusal(SQLException cause, String said) {
        return switch (cause.getErrorCode()) {
            case WRONG_PASSWORD ->
                Optional.of("The operational database does not let this account in: " + said + WHERE);
            case NO_SUCH_SCHEMA ->
                Optional.of("The operational database has no such schema: " + said
                        + ". Create it and its accounts with deploy/mysql/accounts.sql, or name another" + WHERE);
            case NO_ACCESS_TO_SCHEMA, COMMAND_DENIED, COLUMN_DENIED, RIGHT_NEEDED ->
                Optional.of("The operational database does not grant this account what is needed: " + said
                        + ". deploy/mysql/accounts.sql has the rights of each account; tables are made by the account of"
                        + " spring.flyway.user.");
            default -> Optional.empty();
        };
    }

    private static String unreachable(Throwable failure) {
        return "The operational database cannot be reached: " + reason(failure)
                + ". See that it runs and that its address is right" + WHERE;
    }

    /** The innermost message, in one line. */
    public static String reason(Throwable failure) {
        String said = causes(failure)
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .reduce((outer, inner) -> inner)
                .orElse(failure.toString());
        return said.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
    }

    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }

    private static String state(SQLException cause) {
        return cause.getSQLState() == null ? "" : cause.getSQLState();
    }
}
