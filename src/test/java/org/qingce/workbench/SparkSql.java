package org.qingce.workbench;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.spark.sql.catalyst.parser.CatalystSqlParser$;

/** Spark's own parser, to hold our SQL to what both engines read. */
public final class SparkSql {

    private static final Pattern VIEW =
            Pattern.compile("^(--[^\\n]*\\n|\\s)*create (or replace temp )?view \\w+ as\\s");

    private SparkSql() {}

    /** Parses every statement; a parameter is taken for an identifier, after {@code in} for a list of one. */
    public static void parse(SqlScript script) {
        var lists = new SqlScript(
                script.name(),
                script.statements().stream()
                        .map(statement -> statement.replaceAll("\\bin :\\w+", "in (x)"))
                        .toList());
        lists.render(new DuckDbDialect(), new AnyParameter()).forEach(SparkSql::parse);
    }

    /** Parses one statement. Of a view its query: Spark leaves the words before it to a module above its parser. */
    public static void parse(String statement) {
        CatalystSqlParser$.MODULE$.parsePlan(VIEW.matcher(statement).replaceFirst(""));
    }

    private static final class AnyParameter extends AbstractMap<String, SqlText> {

        @Override
        public boolean containsKey(Object name) {
            return true;
        }

        @Override
        public SqlText get(Object name) {
            return new SqlText("x");
        }

        @Override
        public Set<Map.Entry<String, SqlText>> entrySet() {
            return Set.of();
        }
    }
}
