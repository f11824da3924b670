package org.qingce.linkage;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingce.linkage.similarity.Similarities;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;

/** A small register for tests: the tables of the data model, filled row by row. */
public final class Register implements AutoCloseable {

    private static final String TABLES = """
            create table mention (mention_id bigint, source varchar, role varchar, id_kind varchar, id_status varchar,
                id_number varchar, id_raw varchar, id_birth_date date, id_sex varchar, number_key bigint, mother_key bigint,
                father_key bigint, partner_key bigint, name varchar, name_raw varchar, name_sound bigint,
                former_name varchar, sex varchar, birth_date date, ethnicity varchar, nationality varchar,
                marital_status varchar, marital_change_date date, education varchar, hukou_nature varchar,
                household_no varchar, relation varchar, phone varchar, hukou_address varchar, residence_address varchar,
                division varchar, residence_division varchar, death_date date, cancel_date date, updated_on date,
                problems varchar);
            create table event (event_id bigint, source varchar, kind varchar, event_date date);
            create table finding (rule varchar, severity varchar, subject varchar, subject_id bigint, source varchar,
                division varchar, shown varchar);
            """;

    private final Workbench workbench;

    public Register(Path folder) {
        var settings = new WorkbenchSettings("512MB", 2, folder.resolve("tmp"));
        workbench = Workbench.open(folder.resolve("register.duckdb"), settings, Similarities.functions());
        run(TABLES);
    }

    public Workbench workbench() {
        return workbench;
    }

    public void run(String sql) {
        workbench.run(SqlScript.parse("test", sql));
    }

    /** A mention with some of its columns; text is quoted where the column is text. */
    public void mention(long id, String source, Map<String, ?> values) {
        String columns = values.keySet().stream().map(column -> ", " + column).collect(Collectors.joining());
        String literals =
                values.values().stream().map(value -> ", " + literal(value)).collect(Collectors.joining());
        run("insert into mention (mention_id, source" + columns + ") values (" + id + ", '" + source + "'" + literals
                + ");");
    }

    private String literal(Object value) {
        return workbench.dialect().literal(value);
    }

    /** The rows of a query, columns joined by a bar, null as {@code -}. */
    public List<String> rows(String columns, String rest) {
        String joined = Arrays.stream(columns.split(",\\s*"))
                .map(column -> "coalesce(cast(" + column + " as varchar), '-')")
                .collect(Collectors.joining(" || '|' || "));
        return workbench.list(
                SqlScript.parse("test", "select " + joined + " as line " + rest + ";"),
                Map.of(),
                (Row row) -> row.requiredText("line"));
    }

    @Override
    public void close() {
        workbench.close();
    }
}
