package org.qingce.linkage.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** Finds out what the columns of a relation hold. */
public final class TableProfiler {

    /** About how many rows are looked at side by side, to see which columns are made of others. */
    public static final int SAMPLED_ROWS = 20_000;

    private static final SqlScript ROWS = SqlScript.beside(TableProfiler.class, "row_count");
    private static final SqlScript VALUES = SqlScript.beside(TableProfiler.class, "value_counts");
    private static final SqlScript RUN = SqlScript.beside(TableProfiler.class, "longest_run");
    private static final SqlScript SAMPLE = SqlScript.beside(TableProfiler.class, "sampled_rows");

    private final Workbench workbench;
    private final String relation;

    private TableProfiler(Workbench workbench, String relation) {
        this.workbench = workbench;
        this.relation = relation;
    }

    /**
     * Profiles a relation of text columns.
     *
     * @param relation its name; has {@code mention_id bigint}, unique, and {@code source string}
     * @param columns the names of the columns to look at
     * @param headings their headings, in the same order
     */
    public static TableProfile profile(
            Workbench workbench, String relation, List<String> columns, List<String> headings) {
        return new TableProfiler(workbench, relation).profile(columns, headings);
    }

    private TableProfile profile(List<String> columns, List<String> headings) {
        long rows = number(ROWS, Map.of("relation", text(relation)));
        var found = new ArrayList<ColumnProposal>();
        for (int at = 0; at < columns.size(); at++) {
            found.add(KindFinder.find(columns.get(at), headings.get(at), profile(columns.get(at), rows)));
        }
        List<DateParts> dates = DateParts.among(found);
        found.replaceAll(dateParts(dates));
        return new TableProfile(rows, new DerivedColumns(found, sample(columns, rows)).found(), dates);
    }

    private ColumnProfile profile(String column, long rows) {
        Map<String, SqlText> parameters = Map.of("relation", text(relation), "column", text(identifier(column)));
        var tally = new ColumnTally();
        workbench.each(VALUES, parameters, row -> tally.add(row.requiredText("value"), row.number("rows_with")));
        return tally.profile(rows, number(RUN, parameters));
    }

    private static UnaryOperator<ColumnProposal> dateParts(List<DateParts> dates) {
        return column -> dates.stream()
                .filter(date -> date.has(column.column()))
                .findFirst()
                .map(date -> column.as(date.kindOf(column.column()), "year, month and day stand together"))
                .orElse(column);
    }

    private List<List<@Nullable String>> sample(List<String> columns, long rows) {
        String cells = String.join(", ", columns.stream().map(this::identifier).toList());
        Map<String, ?> parameters =
                Map.of("relation", text(relation), "columns", text(cells), "step", 1 + rows / SAMPLED_ROWS);
        return workbench.list(SAMPLE, parameters, row -> {
            var values = new ArrayList<@Nullable String>();
            columns.forEach(column -> values.add(row.text(column)));
            return values;
        });
    }

    private long number(SqlScript query, Map<String, ?> parameters) {
        return workbench.list(query, parameters, row -> row.number("number")).get(0);
    }

    private String identifier(String column) {
        return workbench.dialect().identifier(column);
    }

    private static SqlText text(String sql) {
        return new SqlText(sql);
    }
}
