package org.qingce.measures;

import java.util.List;
import java.util.Map;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Statements of tests. */
public final class Sql {

    private Sql() {}

    /** Runs statements, each of which ends with a semicolon at the end of a line. */
    public static void run(Workbench workbench, String statements) {
        workbench.run(SqlScript.parse("test", statements));
    }

    /** The column {@code x} of a query without its semicolon, as text. */
    public static List<String> texts(Workbench workbench, String query) {
        return workbench.list(SqlScript.parse("test", query + ";"), Map.of(), row -> String.valueOf(row.text("x")));
    }

    /** The only number {@code x} of a query without its semicolon. */
    public static long number(Workbench workbench, String query) {
        return Long.parseLong(texts(workbench, query).get(0));
    }
}
