package org.qingce.job;

import java.util.List;
import org.qingce.measures.trend.TrendTable;
import org.qingce.measures.trend.TrendTable.Alert;
import org.qingce.measures.trend.TrendTable.Comparison;
import org.qingce.measures.trend.TrendTable.Mover;
import org.qingce.measures.trend.TrendTable.Point;
import org.springframework.stereotype.Component;

/** What operators ask of trends between two runs. */
@Component
public class TrendDesk {

    private final RegisterDesk register;
    private final DefinitionSession definitions;

    TrendDesk(RegisterDesk register, DefinitionSession definitions) {
        this.register = register;
        this.definitions = definitions;
    }

    /**
     * A figure over time.
     *
     * @param points the latest first
     * @param townships which townships moved it since the run before; empty but for the whole register
     * @param sources which sources, likewise; empty but for figures over all sources
     * @param rules which rules; empty but for conformity
     */
    public record Series(List<Point> points, List<Mover> townships, List<Mover> sources, List<Mover> rules) {}

    /** A figure over the last runs. */
    public Series series(String measure, String view, String division, int runs) {
        register.latest();
        return register.alone(workbench -> {
            var table = new TrendTable(workbench, definitions.get().trend());
            List<Point> points = table.series(measure, view, division, runs);
            return division.isEmpty()
                    ? new Series(
                            points,
                            table.movers(measure, view, "previous", "township"),
                            table.movers(measure, view, "previous", "source"),
                            table.movers(measure, view, "previous", "rule"))
                    : new Series(points, List.of(), List.of(), List.of());
        });
    }

    /** All figures of a division as the latest run left them, beside the run before and last year's. */
    public List<Comparison> comparisons(String division) {
        register.latest();
        return register.alone(workbench -> {
            var table = new TrendTable(workbench, definitions.get().trend());
            return table.runs().stream()
                    .limit(1)
                    .flatMap(run -> table.comparisons(run, division).stream())
                    .toList();
        });
    }

    /** The number of the latest run that ended well. */
    public long latestRun() {
        return register.latest().runId();
    }

    /** What jumped in a run. */
    public List<Alert> alerts(long run) {
        return register.alone(
                workbench -> new TrendTable(workbench, definitions.get().trend()).alerts(run));
    }
}
