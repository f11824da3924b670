package org.qingce.publish.table;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.qingce.database.DatabaseServer;

/** The tables that a publisher writes, as their readers see them. */
final class Tables implements AutoCloseable {

    private final DatabaseServer server;
    private final String url;
    private final Connection reader;

    private Tables(DatabaseServer server, String url, Connection reader) {
        this.server = server;
        this.url = url;
        this.reader = reader;
    }

    static Tables on(DatabaseServer server) throws SQLException {
        String url = server.newUrl();
        return new Tables(server, url, DriverManager.getConnection(url, server.user(), server.password()));
    }

    TableAddress address() {
        return new TableAddress(url, server.user(), server.password(), null, null);
    }

    Connection reader() {
        return reader;
    }

    /** What one question about persons finds: how many there are, and the sum of their hashes. */
    String seen() {
        return rows("select count(*), coalesce(sum(row_hash), 0) from person").get(0);
    }

    /** Everything that readers see, beside publications; then how many versions there are that they do not see. */
    List<String> all() {
        var all = new ArrayList<String>();
        for (String relation : List.of("person", "person_number", "division")) {
            all.addAll(rows("select * from " + relation + " order by 1"));
            all.add(relation + " unseen "
                    + rows("select (select count(*) from " + relation + "_version) - (select count(*) from " + relation
                            + ")"));
        }
        all.add("progress " + rows("select count(*) from publication_progress"));
        return all;
    }

    List<String> rows(String question) {
        return rows(reader, question);
    }

    static List<String> rows(Connection reader, String question) {
        try (Statement statement = reader.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var row = new StringBuilder();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.append(rows.getString(column)).append('|');
                }
                found.add(row.toString());
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    String schema() {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    void execute(String statement) throws SQLException {
        try (Statement order = reader.createStatement()) {
            order.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        reader.close();
    }
}
