package org.qingce.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingce.database.DatabaseServer;
import org.qingce.publish.table.PublishedTables;

/** Each home publishes into a schema of its own on one server. */
final class ReadersOfTables implements Readers {

    /** What is the same whoever runs when, of each table and view; in the order of its key. */
    private static final Map<String, String> QUESTIONS = Map.of(
            "person", "select * from person order by person_id",
            "person_masked", "select * from person_masked order by person_id",
            "person_number", "select * from person_number order by person_id",
            "division", "select * from division order by code",
            "person_version", "select * from person_version order by person_id, from_publication",
            "person_number_version", "select * from person_number_version order by person_id, from_publication",
            "division_version", "select * from division_version order by code, from_publication",
            "publication_state", "select * from publication_state",
            "publication_progress", "select * from publication_progress",
            "publication",
                    "select publication, run_id, business_date, persons, checksum, added, changed, removed, accepted_by"
                            + " from publication order by publication");

    private final DatabaseServer server;

    ReadersOfTables(DatabaseServer server) {
        this.server = server;
    }

    @Override
    public void prepare(Path home, Path before) throws SQLException {
        String url = server.url(schema(home));
        PublishedTables.make(url, server.user(), server.password());
        if (before.equals(home)) {
            return;
        }
        for (String table : List.of(
                "person_version",
                "person_number_version",
                "division_version",
                "publication",
                "publication_state",
                "publication_progress")) {
            server.execute(
                    "delete from " + schema(home) + "." + table,
                    "insert into " + schema(home) + "." + table + " select * from " + schema(before) + "." + table);
        }
    }

    @Override
    public Map<String, String> settings(Path home) {
        return Map.of(
                "QINGCE_PUBLISH_URL", server.address() + "/" + schema(home),
                "QINGCE_PUBLISH_USERNAME", server.user(),
                "QINGCE_PUBLISH_PASSWORD", server.password());
    }

    @Override
    public Map<String, String> state(Path home) throws SQLException {
        var state = new TreeMap<String, String>();
        try (Connection connection = server.connect()) {
            connection.setCatalog(schema(home));
            for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
                state.put("readers " + question.getKey(), answer(connection, question.getValue()));
            }
        }
        return state;
    }

    private static String answer(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            var text = new StringBuilder();
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    text.append(rows.getString(column)).append('|');
                }
                text.append('\n');
            }
            return text.toString();
        }
    }

    private static String schema(Path home) {
        return "killed_" + home.getFileName().toString().replace('-', '_');
    }
}
