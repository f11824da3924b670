package org.qingce.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * A real database server for tests, started once a Java machine and shared by all its tests. Whoever stops or freezes it sets it going
 * again. Where {@code QINGCE_TEST_MYSQL_URL} or {@code QINGCE_TEST_MARIADB_URL} names one, that is used.
 */
public abstract class DatabaseServer {

    private static final Map<ServerKind, DatabaseServer> RUNNING = new EnumMap<>(ServerKind.class);

    private final String address;
    private final String user;
    private final String password;

    DatabaseServer(String address, String user, String password) {
        this.address = address;
        this.user = user;
        this.password = password;
    }

    /**
     * MySQL.
     *
     * @throws ServerMissingException if it cannot be had; says what to do
     */
    public static DatabaseServer mysql() {
        return running(ServerKind.MYSQL);
    }

    /**
     * MariaDB.
     *
     * @throws ServerMissingException if it cannot be had; says what to do
     */
    public static DatabaseServer mariadb() {
        return running(ServerKind.MARIADB);
    }

    private static DatabaseServer running(ServerKind kind) {
        synchronized (RUNNING) {
            return RUNNING.computeIfAbsent(kind, DatabaseServer::begin);
        }
    }

    private static DatabaseServer begin(ServerKind kind) {
        String given = System.getenv("QINGCE_TEST_" + kind + "_URL");
        return given == null ? OwnServer.begin(kind) : GivenServer.of(kind, given);
    }

    /** Address of a schema that is empty now, whatever it held before: {@code jdbc:mysql://HOST:PORT/SCHEMA}, without properties. */
    public final String url(String schema) {
        execute("drop database if exists `" + schema + "`", "create database `" + schema + "`");
        return address + "/" + schema;
    }

    /** Address of a schema that no other test knows. */
    public final String newUrl() {
        return url("t_" + UUID.randomUUID().toString().replace("-", ""));
    }

    /** Executes statements as the one who may do everything. */
    public final void execute(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(address + ": " + e.getMessage(), e);
        }
    }

    /** A connection as the one who may do everything, to no schema; the caller closes it. */
    public final Connection connect() throws SQLException {
        return DriverManager.getConnection(address + "/", user, password);
    }

    /** Whose rights include creating schemas and accounts. */
    public final String user() {
        return user;
    }

    public final String password() {
        return password;
    }

    /** {@code jdbc:mysql://HOST:PORT}. */
    public final String address() {
        return address;
    }

    /** Ends it in order; connections break. */
    public abstract void stop();

    /** Starts it again after {@link #stop}; returns when it answers. */
    public abstract void start();

    /** Lets it neither answer nor break connections. */
    public abstract void freeze();

    /** Lets it go on after {@link #freeze}. */
    public abstract void thaw();

    /** Port on the loopback address. */
    public abstract int port();

    /** Its data folder, with {@code ca.pem} where it makes certificates for itself. */
    public abstract Path data();
}
