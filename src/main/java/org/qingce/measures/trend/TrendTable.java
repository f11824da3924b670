package org.qingce.measures.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Reads what trends keep. */
public final class TrendTable {

    /** A figure of one run. */
    public record Point(long runId, LocalDate businessDate, Share share) {}

    /** A run of which figures are kept. */
    public record Kept(long runId, LocalDate businessDate) {}

    /**
     * A figure beside those it is compared with; shares with a denominator of zero where there is none.
     *
     * @param now of the run asked for
     * @param previous of the run before
     * @param year of the run nearest to the same day last year
     */
    public record Comparison(String measure, String view, Share now, Share previous, Share year) {}

    /**
     * A figure that jumped.
     *
     * @param name of the division; null for the register
     * @param was the share before, 0 to 1
     * @param now the share in this run
     * @param points how far it jumped, in percentage points
     * @param usual by how much it usually changes, in percentage points
     * @param times how many times that
     */
    public record Alert(
            String measure,
            String view,
            String division,
            @Nullable String name,
            long wasRun,
            double was,
            double now,
            double points,
            double usual,
            double times) {}

    /**
     * What a part added to a change.
     *
     * @param what code of a township, id of a source or of a rule; {@code ''} for all that is none of them
     * @param name of the township, or null
     * @param points percentage points
     */
    public record Mover(String what, @Nullable String name, double points) {}

    private final Workbench workbench;
    private final TrendSettings settings;

    public TrendTable(Workbench workbench, TrendSettings settings) {
        this.workbench = workbench;
        this.settings = settings;
        workbench.run(script("tables"));
    }

    /** A figure over the last runs, the latest first. */
    public List<Point> series(String measure, String view, String division, int runs) {
        return workbench.list(
                script("series"),
                Map.of("measure", measure, "view", view, "division", division, "runs", runs),
                row -> new Point(row.number("run_id"), day(row), share(row, "")));
    }

    /** The runs of which figures are kept, the latest first. */
    public List<Kept> runs() {
        return workbench.list(script("latest_runs"), Map.of(), row -> new Kept(row.number("run_id"), day(row)));
    }

    /** All figures of a division in a run, beside the previous run and last year's. */
    public List<Comparison> comparisons(Kept run, String division) {
        workbench.run(
                script("against"),
                Map.of(
                        "today",
                        run.businessDate(),
                        "last_year",
                        run.businessDate().minusYears(1),
                        "tolerance",
                        settings.yearTolerance()));
        return workbench.list(
                script("comparison"),
                Map.of("run", run.runId(), "division", division),
                row -> new Comparison(
                        row.requiredText("measure"),
                        row.requiredText("view"),
                        share(row, ""),
                        share(row, "previous_"),
                        share(row, "year_")));
    }

    /** The alerts of a run, the farthest from usual first. */
    public List<Alert> alerts(long runId) {
        return workbench.list(
                script("alerts_of_run"),
                Map.of("run", runId),
                row -> new Alert(
                        row.requiredText("measure"),
                        row.requiredText("view"),
                        row.requiredText("division"),
                        row.text("name"),
                        row.number("was_run"),
                        row.real("was"),
                        row.real("now"),
                        row.real("points"),
                        row.real("usual"),
                        row.real("times")));
    }

    /**
     * What moved a figure of the latest run, the most first.
     *
     * @param against {@code previous}, {@code year} or {@code target}
     * @param kind {@code township}, {@code source} or {@code rule}
     */
    public List<Mover> movers(String measure, String view, String against, String kind) {
        return workbench.list(
                script("movers_of"),
                Map.of("measure", measure, "view", view, "against", against, "kind", kind),
                row -> new Mover(row.requiredText("what"), row.text("name"), row.real("points")));
    }

    private static Share share(Row row, String prefix) {
        return new Share(row.number(prefix + "numerator"), row.number(prefix + "denominator"));
    }

    private static LocalDate day(Row row) {
        return LocalDate.parse(row.requiredText("business_date"));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(TrendTable.class, name);
    }
}
