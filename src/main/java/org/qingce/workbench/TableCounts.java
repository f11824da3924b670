package org.qingce.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many rows each table of a file has. */
public final class TableCounts {

    private static final SqlScript TABLES = SqlScript.beside(TableCounts.class, "tables_of_file");
    private static final SqlScript ROWS = SqlScript.beside(TableCounts.class, "rows_of_table");

    private TableCounts() {}

    /**
     * Counts, without changing the file.
     *
     * @param temporary folder for what does not fit into memory
     * @throws WorkbenchException if the file is missing, damaged or held by another process
     */
    public static Map<String, Long> of(Path file, Path temporary) {
        var counts = new TreeMap<String, Long>();
        try (Workbench workbench = Workbench.beside(file, new WorkbenchSettings("256MB", 1, temporary), List.of())) {
            for (String table : workbench.list(TABLES, Map.of(), row -> row.requiredText("name"))) {
                var name = new SqlText("register." + workbench.dialect().identifier(table));
                workbench.each(ROWS, Map.of("table", name), row -> counts.put(table, row.number("rows_there")));
            }
        }
        return counts;
    }
}
