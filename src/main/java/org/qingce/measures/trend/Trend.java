package org.qingce.measures.trend;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingce.measures.Measure;
import org.qingce.measures.MeasureCatalog;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** Keeps the figures of a run and says what they did: see {@code docs/trend.md}. */
public final class Trend {

    private final Workbench workbench;
    private final MeasureCatalog catalog;
    private final TrendSettings settings;

    public Trend(Workbench workbench, MeasureCatalog catalog, TrendSettings settings) {
        this.workbench = workbench;
        this.catalog = catalog;
        this.settings = settings;
    }

    /**
     * Takes the figures of now as those of a run. A run of the same business date, this one or an earlier attempt at the day, is replaced;
     * runs of later days are left out of account.
     *
     * @return how many figures jumped
     */
    public long record(long runId, LocalDate businessDate) {
        var parameters = parameters(runId, businessDate);
        workbench.run(script("tables"));
        boolean estimates = exists("estimate");
        workbench.inTransaction(() -> {
            run("record", parameters);
            if (estimates) {
                run("record_estimates", parameters);
            }
            run("prune", parameters);
        });
        run("targets", parameters);
        run("against", parameters);
        run("parts", parameters);
        workbench.inTransaction(() -> {
            run("movers", parameters);
            run("alerts", parameters);
        });
        run("leave", parameters);
        return new TrendTable(workbench, settings).alerts(runId).size();
    }

    private Map<String, Object> parameters(long runId, LocalDate businessDate) {
        var parameters = new HashMap<String, Object>();
        parameters.put("run", runId);
        parameters.put("today", businessDate);
        parameters.put("last_year", businessDate.minusYears(1));
        parameters.put("tolerance", settings.yearTolerance());
        parameters.put("targets", targets());
        parameters.put("runs", settings.runs());
        parameters.put("changes", settings.changesNeeded());
        parameters.put("times", settings.times());
        parameters.put("least", settings.leastUsual());
        parameters.put("noise", settings.noise());
        return parameters;
    }

    private SqlText targets() {
        String rows = catalog.measures().stream()
                .filter(measure -> measure.target() != null && !measure.view().equals(Measure.PER_SOURCE))
                .map(this::target)
                .collect(Collectors.joining(", "));
        return new SqlText(rows.isEmpty() ? "('', '', 0)" : rows);
    }

    private String target(Measure measure) {
        var percent =
                catalog.target(String.valueOf(measure.target())).orElseThrow().percent();
        return "(" + workbench.dialect().literal(measure.id()) + ", "
                + workbench.dialect().literal(measure.view()) + ", "
                + percent.movePointLeft(2).toPlainString() + ")";
    }

    private boolean exists(String table) {
        return workbench
                        .list(script("table_exists"), Map.of("name", table), row -> row.number("tables"))
                        .get(0)
                > 0;
    }

    private void run(String name, Map<String, ?> parameters) {
        workbench.run(script(name), parameters);
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Trend.class, name);
    }
}
