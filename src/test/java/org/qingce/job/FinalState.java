package org.qingce.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a run left: every table of the workbench and every file it hands out, without the times of day it took. */
public final class FinalState {

    private FinalState() {}

    /** Checksums by name of table or file: the same for the same rows in any order. */
    public static Map<String, String> of(Path home, long runId) throws SQLException {
        var state = new TreeMap<String, String>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + home.resolve("register.duckdb"));
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                state.put(table, checksum(statement, table));
            }
        }
        Path output = home.resolve("runs").resolve(Long.toString(runId));
        try (Stream<Path> files = Files.walk(output)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> state.put(output.relativize(file).toString(), content(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return state;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        var tables = new ArrayList<String>();
        String query = "select table_name from information_schema.tables where table_schema = 'main'";
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** The path of an archived file holds the home. */
    private static String checksum(Statement statement, String table) throws SQLException {
        String columns = switch (table) {
            case "arrival" -> "* exclude (path)";
            case "publication" -> "* exclude (published_at)";
            default -> "*";
        };
        String query =
                "select count(*) || ' rows ' || coalesce(sum(cast(hash(cast(to_json(t) as varchar)) as hugeint)), 0)"
                        + " from (select " + columns + " from \"" + table + "\") t";
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String content(Path file) {
        try {
            if (file.toString().matches(".*\\.(xlsx|pdf)")) {
                return "a document that is compressed with the times in it";
            }
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .replaceAll("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?", "a time");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
