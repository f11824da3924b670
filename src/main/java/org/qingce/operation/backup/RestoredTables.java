package org.qingce.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DatabaseDriver;

/** Puts the tables of a backup into a database whose own tables the same product has made. */
final class RestoredTables {

    private static final int ROWS_AT_A_TIME = 1000;

    private final Connection connection;
    private final Map<String, Table> there = new HashMap<>();
    private final List<Table> order;

    RestoredTables(Connection connection) throws SQLException {
        this.connection = connection;
        this.order = new OperationalTables(connection).inOrder();
        order.forEach(table -> there.put(table.name(), table));
    }

    /** Empties every table. */
    void clear() throws SQLException {
        for (int place = order.size() - 1; place >= 0; place--) {
            execute("delete from " + order.get(place).stored());
        }
    }

    private String stored(String table) {
        Table known = there.get(table);
        return known == null ? table : known.stored();
    }

    /** How many rows a table has. */
    long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + stored(table))) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Fills a table; how many rows it was given. */
    long fill(String entry, InputStream content) throws IOException {
        try (var filling = new Filling()) {
            return TableLines.read(entry, content, filling::begin);
        } catch (SQLException e) {
            throw new BackupException(entry + " cannot be put into the database: " + e.getMessage(), e);
        }
    }

    /** One table while it is filled. */
    private final class Filling implements AutoCloseable {

        private @Nullable PreparedStatement insert;
        private long rows;

        TableLines.Rows begin(Table table) {
            requireKnown(table);
            String places = "?, ".repeat(table.columns().size() - 1) + "?";
            try {
                PreparedStatement statement = connection.prepareStatement("insert into " + stored(table.name()) + " ("
                        + table.columnList() + ") values (" + places + ")");
                insert = statement;
                return row -> add(statement, table, row);
            } catch (SQLException e) {
                throw new BackupException("table " + table.name() + ": " + e.getMessage(), e);
            }
        }

        private void add(PreparedStatement statement, Table table, List<@Nullable String> row) {
            try {
                for (int place = 0; place < row.size(); place++) {
                    table.columns().get(place).kind().write(statement, place + 1, row.get(place));
                }
                statement.addBatch();
                if (++rows % ROWS_AT_A_TIME == 0) {
                    statement.executeBatch();
                }
            } catch (SQLException e) {
                throw new BackupException("table " + table.name() + ", row " + rows + ": " + e.getMessage(), e);
            }
        }

        @Override
        public void close() throws SQLException {
            if (insert != null) {
                insert.executeBatch();
                insert.close();
            }
        }
    }

    private void requireKnown(Table table) {
        Table known = there.get(table.name());
        var unknown =
                new TreeSet<>(table.columns().stream().map(Table.Column::name).toList());
        if (known != null) {
            known.columns().forEach(column -> unknown.remove(column.name()));
        }
        if (!unknown.isEmpty()) {
            throw new BackupException("this version knows nothing of table " + table.name() + ", columns " + unknown
                    + ": the backup is of a later one. Restore it with that version.");
        }
    }

    /** Columns that count by themselves go on behind the highest number they gave; runs are counted in a table of their own. */
    void countOn() throws SQLException {
        boolean h2 =
                DatabaseDriver.fromProductName(connection.getMetaData().getDatabaseProductName()) == DatabaseDriver.H2;
        for (Table table : h2 ? order : List.<Table>of()) {
            for (Table.Column column : table.columns()) {
                if (column.counted()) {
                    execute("alter table " + table.stored() + " alter column " + column.name() + " restart with "
                            + (last(table.name(), column.name()) + 1));
                }
            }
        }
    }

    private long last(String table, String column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select coalesce(max(" + column + "), 0) from " + stored(table))) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
