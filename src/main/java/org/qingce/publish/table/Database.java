package org.qingce.publish.table;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.qingce.publish.PublishException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** One connection to the tables, which no other publisher uses at the same time. */
final class Database implements AutoCloseable {

    private final Connection connection;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    /** @throws PublishException if nobody answers there, or another publisher is at work */
    Database(TableAddress address) {
        try {
            connection = DriverManager.getConnection(address.url(), properties(address));
        } catch (SQLException e) {
            throw new PublishException(address + ": cannot connect: " + e.getMessage(), e);
        }
        var source = new SingleConnectionDataSource(connection, true);
        client = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        keepOthersOut(address);
    }

    /** Files of this machine are never handed to the server; only the rows that are put before it are. */
    private static Properties properties(TableAddress address) {
        var properties = new Properties();
        properties.setProperty("user", address.username());
        properties.setProperty("password", address.password());
        properties.setProperty("allowLoadLocalInfile", "true");
        properties.setProperty("rewriteBatchedStatements", "true");
        properties.setProperty("characterEncoding", "UTF-8");
        properties.setProperty("sessionVariables", "sql_mode='STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE'");
        return properties;
    }

    private void keepOthersOut(TableAddress address) {
        Integer alone = client.sql("select get_lock(concat('qingce-publish-', left(sha2(database(), 256), 16)), 0)")
                .query(Integer.class)
                .single();
        if (!Integer.valueOf(1).equals(alone)) {
            close();
            throw new PublishException(address + ": another publisher is writing there; try again when it is done");
        }
    }

    JdbcClient client() {
        return client;
    }

    Connection connection() {
        return connection;
    }

    /** Does work of which all lasts, or nothing. */
    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    /** Whether rows may be handed over in bulk. */
    boolean takesBulk() {
        return client.sql("select @@local_infile").query(Integer.class).single() == 1;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new PublishException("the connection to the published tables cannot be closed: " + e.getMessage(), e);
        }
    }
}
