package org.qingce.workbench;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** DuckDB's ways. */
public final class DuckDbDialect implements Dialect {

    @Override
    public String literal(@Nullable Object value) {
        if (value == null) {
            return "null";
        } else if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        } else if (value instanceof LocalDate date) {
            return "date '" + date + "'";
        } else if (value instanceof Collection<?> values) {
            return values.stream().map(this::literal).collect(Collectors.joining(", ", "(", ")"));
        }
        String quoted = "'" + value.toString().replace("'", "''") + "'";
        return quoted.indexOf('\0') < 0 ? quoted : "(" + quoted.replace("\0", "' || chr(0) || '") + ")";
    }

    @Override
    public String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public String tabSeparatedFiles(List<String> paths, Map<String, String> columns) {
        String files = paths.stream().map(this::literal).collect(Collectors.joining(", ", "[", "]"));
        String types = columns.entrySet().stream()
                .map(column -> literal(column.getKey()) + ": " + literal(column.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv(" + files + ", columns = " + types
                + ", delim = '\\t', quote = '', escape = '', header = false, nullstr = '', auto_detect = false,"
                + " new_line = '\\n')";
    }

    @Override
    public String jsonObject(Map<String, String> expressions) {
        return expressions.entrySet().stream()
                .map(entry -> literal(entry.getKey()) + ", cast(" + entry.getValue() + " as string)")
                .collect(Collectors.joining(", ", "cast(json_object(", ") as string)"));
    }

    @Override
    public List<String> sessionFunctions() {
        return List.of(
                "create or replace temp macro qc_quotient(dividend, divisor) as dividend // divisor",
                "create or replace temp macro qc_line(record) as record % 1000000000",
                "create or replace temp macro qc_days(earlier, later) as datediff('day', earlier, later)",
                "create or replace temp macro qc_age(birth, today) as year(today) - year(birth)"
                        + " - cast(month(today) * 100 + day(today) < month(birth) * 100 + day(birth) as integer)",
                "create or replace temp macro qc_content_number(content) as"
                        + " -cast(md5_number_lower(content) >> 1 as bigint) - 1",
                "create or replace temp macro qc_positive_number(content) as"
                        + " cast(md5_number_lower(content) >> 1 as bigint)",
                "create or replace temp macro qc_row_hash(content) as"
                        + " cast(concat('0x', substr(sha256(content), 1, 15)) as bigint)",
                "create or replace temp macro qc_words(value) as"
                        + " array_to_string(list_sort(list(distinct value)), ' ')",
                "create or replace temp macro qc_without(value, pattern) as regexp_replace(value, pattern, '', 'g')",
                "create or replace temp macro qc_hash(value) as cast(hash(value) >> 1 as bigint)",
                "create or replace temp macro qc_joined(word, place) as string_agg(word, ' ' order by place)",
                "create or replace temp macro qc_month(day) as substr(cast(day as string), 1, 7)",
                "create or replace temp macro qc_has_bit(mask, position) as (mask >> position) & 1 = 1",
                "create or replace temp macro qc_matches(value, pattern) as regexp_matches(value, pattern)",
                "create or replace temp macro qc_has_entry(entries, start) as"
                        + " contains(chr(31) || entries, chr(31) || start)");
    }

    @Override
    public List<String> scratch(String file) {
        return List.of("attach if not exists " + literal(file) + " as scratch");
    }

    @Override
    public List<String> beside(String file) {
        return List.of(
                "attach " + literal(file) + " as register (read_only)",
                "set search_path = 'memory.main,register.main'");
    }

    @Override
    public String storedTables() {
        return "select table_name from duckdb_tables() where schema_name = 'main' and not temporary"
                + " and database_name = current_database() order by table_name";
    }

    @Override
    public String readingAll(String table) {
        return "select bit_xor(hash(t)) from " + identifier(table) + " t";
    }

    @Override
    public String attach(String file, String name, boolean writable) {
        return "attach " + literal(file) + " as " + identifier(name) + (writable ? "" : " (read_only)");
    }

    @Override
    public String detach(String name) {
        return "detach " + identifier(name);
    }
}
