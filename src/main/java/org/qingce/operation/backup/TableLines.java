package org.qingce.operation.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A table as text, the same whichever database it comes from: a line with its name and columns, then one list of values a row. */
final class TableLines {

    /** The folder of tables within a backup. */
    static final String FOLDER = "database/";

    private static final String ENDING = ".jsonl";
    private static final int ROWS_AT_A_TIME = 1000;
    private static final JsonMapper JSON = new JsonMapper();

    private TableLines() {}

    /** Takes the rows of a table, each as long as its columns. */
    interface Rows {
        void take(List<@Nullable String> row) throws IOException;
    }

    static boolean isOne(String entry) {
        return entry.startsWith(FOLDER) && entry.endsWith(ENDING);
    }

    static String name(Table table) {
        return FOLDER + table.name() + ENDING;
    }

    /** The table that an entry holds. */
    static String table(String entry) {
        return entry.substring(FOLDER.length(), entry.length() - ENDING.length());
    }

    /** Writes a table; how many rows it has. */
    static long write(Connection connection, Table table, OutputStream out) throws SQLException {
        line(out, table);
        String query = "select " + table.columnList() + " from " + table.stored() + " order by "
                + table.columns().get(0).name();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            long count = 0;
            try (ResultSet rows = statement.executeQuery(query)) {
                for (; rows.next(); count++) {
                    line(out, values(table, rows));
                }
            }
            return count;
        }
    }

    private static List<@Nullable String> values(Table table, ResultSet row) throws SQLException {
        var values = new ArrayList<@Nullable String>();
        for (Table.Column column : table.columns()) {
            values.add(column.kind().read(row, values.size() + 1));
        }
        return values;
    }

    private static void line(OutputStream out, Object value) {
        try {
            out.write((JSON.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the backup: " + e.getMessage(), e);
        }
    }

    /** What takes the rows of a table, made when its columns are known. */
    interface Taking {
        Rows of(Table table) throws IOException;
    }

    /**
     * Reads a table.
     *
     * @return how many rows it has
     * @throws BackupException if it is not as {@link #write} leaves it
     */
    static long read(String entry, InputStream in, Taking taking) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long count = 0;
        try {
            Table table = JSON.readValue(required(entry, lines.readLine()), Table.class);
            Rows rows = taking.of(table);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.take(row(entry, table, line));
                count++;
            }
            return count;
        } catch (JacksonException e) {
            throw new BackupException(String.format(Locale.ROOT, "%s, line %d is no row.", entry, count + 2), e);
        }
    }

    private static List<@Nullable String> row(String entry, Table table, String line) {
        List<@Nullable String> row = new ArrayList<>();
        for (String value : JSON.readValue(line, String[].class)) {
            row.add(value);
        }
        if (row.size() != table.columns().size()) {
            throw new BackupException(entry + ": a row has " + row.size() + " values for "
                    + table.columns().size() + " columns.");
        }
        return row;
    }

    private static String required(String entry, @Nullable String line) {
        if (line == null) {
            throw new BackupException(entry + " is empty.");
        }
        return line;
    }
}
