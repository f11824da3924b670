package org.qingce.measures.estimate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** The table {@code estimate}, see {@code docs/data-model.md}. */
public final class EstimateTable {

    private static final int ROWS_A_STATEMENT = 500;

    private final Workbench workbench;

    /** Makes the table where it is missing. */
    public EstimateTable(Workbench workbench) {
        this.workbench = workbench;
        workbench.run(script("estimate"));
    }

    /**
     * Puts the estimates of some measures in the place of all that the table has of them; within the caller's transaction, if there is one.
     *
     * @param measures ids of the measures whose estimates these are
     */
    public void replace(Collection<String> measures, List<Estimate> estimates) {
        workbench.run(script("forget"), Map.of("measures", List.copyOf(measures)));
        for (int from = 0; from < estimates.size(); from += ROWS_A_STATEMENT) {
            int to = Math.min(estimates.size(), from + ROWS_A_STATEMENT);
            String rows =
                    estimates.subList(from, to).stream().map(this::literal).collect(Collectors.joining(",\n"));
            workbench.run(script("insert"), Map.of("rows", new SqlText(rows)));
        }
    }

    /** All estimates, by measure, view and division. */
    public List<Estimate> read() {
        return workbench.list(script("estimates"), Map.of(), EstimateTable::estimate);
    }

    private String literal(Estimate estimate) {
        var values = new ArrayList<@Nullable Object>();
        values.add(estimate.measure());
        values.add(estimate.view());
        values.add(estimate.place().division());
        values.add(estimate.place().level());
        values.add(estimate.value());
        values.add(estimate.low());
        values.add(estimate.high());
        values.add(estimate.numerator());
        values.add(estimate.denominator());
        values.add(estimate.verdict().word());
        values.add(estimate.note());
        return workbench.dialect().literal(values);
    }

    private static Estimate estimate(Row row) {
        return new Estimate(
                row.requiredText("measure"),
                row.requiredText("view"),
                new Estimate.Place(row.requiredText("division"), row.requiredText("level")),
                real(row, "value"),
                real(row, "low"),
                real(row, "high"),
                row.number("numerator"),
                row.number("denominator"),
                Verdict.of(row.requiredText("verdict")),
                row.requiredText("note"));
    }

    private static @Nullable Double real(Row row, String column) {
        return row.text(column) == null ? null : row.real(column);
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(EstimateTable.class, name);
    }
}
