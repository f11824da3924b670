package org.qingce.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open workbench: one DuckDB file, one session. Not for use by two threads at once. Closing it checkpoints the file.
 *
 * <p>Everything that changes the file goes through {@link #run} and is logged with its duration at debug level.
 */
public final class Workbench implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Workbench.class);

    private final Connection connection;
    private final Dialect dialect = new DuckDbDialect();
    private Runnable beforeCommit = () -> {};
    private volatile @Nullable Statement going;
    private volatile boolean cancelled;

    private Workbench(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens the file, making it and its folder where missing.
     *
     * @throws WorkbenchException if the file is damaged or held by another process
     */
    public static Workbench open(Path file, WorkbenchSettings settings, Collection<SqlFunction> functions) {
        return connect("jdbc:duckdb:" + file, folders(file, settings), settings, functions);
    }

    /**
     * Opens a workbench that reads a file and never changes it. Statements find the file's tables as if it were their own, also as
     * {@code register.<table>}; what they make stands beside, in the place of the file's table of that name, and is gone once closed.
     *
     * @throws WorkbenchException if the file is missing, damaged or held by another process
     */
    public static Workbench beside(Path file, WorkbenchSettings settings, Collection<SqlFunction> functions) {
        Workbench workbench = connect("jdbc:duckdb:", folders(file, settings), settings, functions);
        try {
            workbench.dialect.beside(file.toString()).forEach(sql -> workbench.execute("session", sql));
            return workbench;
        } catch (WorkbenchException e) {
            workbench.close();
            throw e;
        }
    }

    /** Makes the folders that a workbench needs; where its scratch goes. */
    private static String folders(Path file, WorkbenchSettings settings) {
        Path scratch = settings.temporary().resolve("scratch.duckdb");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            OwnerOnly.folder(settings.temporary());
            Files.deleteIfExists(scratch);
            Files.deleteIfExists(scratch.resolveSibling(scratch.getFileName() + ".wal"));
            return scratch.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folders of the workbench " + file, e);
        }
    }

    /** An empty workbench that is gone once closed; for trying statements out. */
    public static Workbench inMemory() {
        return connect("jdbc:duckdb:", ":memory:", small(), List.of());
    }

    /**
     * Opens a small file of its own, with no room for scratch on disk.
     *
     * @throws WorkbenchException if the file is damaged or held by another process
     */
    public static Workbench small(Path file) {
        return connect("jdbc:duckdb:" + file, ":memory:", small(), List.of());
    }

    private static WorkbenchSettings small() {
        return new WorkbenchSettings("256MB", 1, Path.of(System.getProperty("java.io.tmpdir")));
    }

    private static Workbench connect(
            String url, String scratch, WorkbenchSettings settings, Collection<SqlFunction> functions) {
        try {
            var workbench = new Workbench(DriverManager.getConnection(url, properties(settings)));
            workbench.dialect.sessionFunctions().forEach(sql -> workbench.execute("session", sql));
            workbench.dialect.scratch(scratch).forEach(sql -> workbench.execute("session", sql));
            for (SqlFunction function : functions) {
                FunctionRegistration.register(function, workbench.connection);
            }
            return workbench;
        } catch (SQLException e) {
            throw new WorkbenchException("cannot open the workbench " + url + ": " + e.getMessage(), e);
        }
    }

    private static Properties properties(WorkbenchSettings settings) {
        var properties = new Properties();
        properties.setProperty("memory_limit", settings.memory());
        properties.setProperty("threads", Integer.toString(settings.threads()));
        properties.setProperty(
                "temp_directory", settings.temporary().toAbsolutePath().toString());
        properties.setProperty("preserve_insertion_order", "false");
        return properties;
    }

    /** The dialect of the engine behind this workbench. */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * Does work that reads another file's tables as {@code name.<table>} or, where it is writable, makes them.
     *
     * @param file made where missing, if writable
     * @throws WorkbenchException if the file is damaged, or held by another process
     */
    public <T extends @Nullable Object> T with(Path file, String name, boolean writable, Supplier<T> work) {
        execute("session", dialect.attach(file.toString(), name, writable));
        try {
            return work.get();
        } finally {
            execute("session", dialect.detach(name));
        }
    }

    /** Runs a script without parameters. */
    public long run(SqlScript script) {
        return run(script, Map.of());
    }

    /**
     * Runs a script's statements in order.
     *
     * @return rows changed by its last statement; 0 for one that changes none
     * @throws WorkbenchException if the engine refuses one; statements before it keep their effect unless a transaction is open
     */
    public long run(SqlScript script, Map<String, ?> parameters) {
        long changed = 0;
        for (String statement : script.render(dialect, parameters)) {
            changed = execute(script.name(), statement);
        }
        return changed;
    }

    /** What is done before each transaction is made to last; what it throws undoes the transaction. */
    public void beforeCommit(Runnable check) {
        this.beforeCommit = check;
    }

    /** Breaks off the statement that is going, from another thread, and lets none begin after it: the work fails and is undone. */
    public void cancel() {
        cancelled = true;
        Statement statement = going;
        if (statement != null) {
            try {
                statement.cancel();
            } catch (SQLException e) {
                log.warn("a statement could not be broken off: {}", e.getMessage());
            }
        }
    }

    /** Runs the work in one transaction: all of it lasts, or none. */
    public void inTransaction(Runnable work) {
        execute("transaction", "begin transaction");
        try {
            work.run();
            beforeCommit.run();
            execute("transaction", "commit");
        } catch (RuntimeException | Error failure) {
            rollback(failure);
            throw failure;
        }
    }

    private void rollback(Throwable failure) {
        try {
            execute("transaction", "rollback");
        } catch (WorkbenchException e) {
            failure.addSuppressed(e);
        }
    }

    /** Runs a script's only statement as a query and hands each row over, in the query's order. */
    public void each(SqlScript query, Map<String, ?> parameters, Consumer<Row> consumer) {
        List<String> statements = query.render(dialect, parameters);
        if (statements.size() != 1) {
            throw new IllegalArgumentException(query.name() + ": a query is one statement, not " + statements.size());
        }
        try (var statement = begin()) {
            try (var rows = statement.executeQuery(statements.get(0))) {
                going = null;
                var row = new Row(rows);
                while (rows.next()) {
                    consumer.accept(row);
                }
            }
        } catch (SQLException e) {
            throw refused(query.name(), statements.get(0), e);
        }
    }

    /** All rows of a query, each turned into a value. */
    public <T> List<T> list(SqlScript query, Map<String, ?> parameters, Function<Row, T> mapper) {
        var values = new ArrayList<T>();
        each(query, parameters, row -> values.add(mapper.apply(row)));
        return values;
    }

    /**
     * Reads all there is in the file.
     *
     * @throws WorkbenchException if any of it is damaged
     */
    public void readAll() {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery(dialect.storedTables())) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                statement.execute(dialect.readingAll(table));
            }
        } catch (SQLException e) {
            throw new WorkbenchException("the workbench cannot be read: " + e.getMessage(), e);
        }
    }

    private long execute(String script, String sql) {
        long start = System.nanoTime();
        try (var statement = sql.equals("rollback") ? connection.createStatement() : begin()) {
            long changed = statement.execute(sql) ? 0 : Math.max(0, statement.getUpdateCount());
            log.debug("{}: {} rows in {} ms", script, changed, (System.nanoTime() - start) / 1_000_000);
            return changed;
        } catch (SQLException e) {
            throw refused(script, sql, e);
        }
    }

    private Statement begin() throws SQLException {
        Statement statement = connection.createStatement();
        going = statement;
        if (cancelled) {
            statement.close();
            throw new SQLException("the work was broken off on request");
        }
        return statement;
    }

    private static WorkbenchException refused(String script, String sql, SQLException e) {
        return new WorkbenchException(
                script + ": " + Redacted.foreign(String.valueOf(e.getMessage())) + "\nin: " + Redacted.statement(sql),
                Redacted.cause(e));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new WorkbenchException("cannot close the workbench: " + e.getMessage(), e);
        }
    }
}
