package org.qingce.operation.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables of the operational database, without those in which an engine counts and Flyway keeps its own history. */
final class OperationalTables {

    /** What a process holds for as long as it lives, and what Flyway notes for itself. */
    private static final Set<String> NOT_STATE = Set.of("run_lease", "flyway_schema_history");

    private final Connection connection;
    private final DatabaseMetaData about;

    OperationalTables(Connection connection) throws SQLException {
        this.connection = connection;
        this.about = connection.getMetaData();
    }

    /** All of them: a table comes after those that its rows refer to, otherwise by name. */
    List<Table> inOrder() throws SQLException {
        Map<String, String> names = names();
        Map<String, Set<String>> needs = new TreeMap<>();
        for (Map.Entry<String, String> name : names.entrySet()) {
            needs.put(name.getKey(), needed(name.getValue()));
        }
        var order = new LinkedHashSet<String>();
        needs.keySet().forEach(name -> place(name, needs, order));
        var tables = new ArrayList<Table>();
        for (String name : order) {
            tables.add(new Table(name, names.getOrDefault(name, name), columns(names.getOrDefault(name, name))));
        }
        return tables;
    }

    private static void place(String name, Map<String, Set<String>> needs, Set<String> order) {
        for (String other : needs.getOrDefault(name, Set.of())) {
            if (!other.equals(name) && !order.contains(other)) {
                place(other, needs, order);
            }
        }
        order.add(name);
    }

    /** As the database writes them, by lower case. */
    private Map<String, String> names() throws SQLException {
        var names = new TreeMap<String, String>();
        try (ResultSet rows = about.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (isOurs(name.toLowerCase(Locale.ROOT))) {
                    names.put(name.toLowerCase(Locale.ROOT), name);
                }
            }
        }
        return names;
    }

    private static boolean isOurs(String name) {
        return !NOT_STATE.contains(name) && !name.endsWith("_seq");
    }

    private Set<String> needed(String table) throws SQLException {
        var needed = new LinkedHashSet<String>();
        try (ResultSet keys = about.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (keys.next()) {
                needed.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return needed;
    }

    private List<Table.Column> columns(String table) throws SQLException {
        var columns = new LinkedHashMap<Integer, Table.Column>();
        try (ResultSet rows = about.getColumns(connection.getCatalog(), connection.getSchema(), escaped(table), "%")) {
            while (rows.next()) {
                columns.put(
                        rows.getInt("ORDINAL_POSITION"),
                        new Table.Column(
                                rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                                ValueKind.of(rows.getInt("DATA_TYPE")),
                                rows.getString("IS_AUTOINCREMENT").equals("YES")));
            }
        }
        return List.copyOf(new TreeMap<>(columns).values());
    }

    /** An underscore stands for any character in what metadata is asked by. */
    private String escaped(String name) throws SQLException {
        String escape = about.getSearchStringEscape();
        return name.replace("_", escape + "_");
    }
}
