package org.qingce.measures;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Computes every figure of a catalog for every division. The measures of one subject are counted in a single pass by division
 * code as written, and the few thousand rows of that are rolled up; see {@code docs/data-model.md}, table
 * {@code metric}.
 */
public final class Measures {

    private final Workbench workbench;
    private final MeasureCatalog catalog;

    public Measures(Workbench workbench, MeasureCatalog catalog) {
        this.workbench = workbench;
        this.catalog = catalog;
    }

    /**
     * Replaces {@code metric} by the figures of now: all of them, or, on failure, none. Figures of the population as received
     * are made only when a whole-population file has been received.
     *
     * @param businessDate the day on which ages are taken
     */
    public void compute(LocalDate businessDate) {
        workbench.inTransaction(() -> {
            run("tables", Map.of());
            run("standing", Map.of());
            passes().forEach((subject, measures) -> pass(subject, measures, businessDate));
            run("leave", Map.of());
        });
    }

    private Map<Subject, List<Measure>> passes() {
        boolean received = workbench
                        .list(script("received_exists"), Map.of(), row -> row.number("files"))
                        .get(0)
                > 0;
        return catalog.measures().stream()
                .filter(measure -> received || !measure.view().equals("received"))
                .collect(Collectors.groupingBy(
                        Measure::subject, () -> new EnumMap<>(Subject.class), Collectors.toList()));
    }

    private void pass(Subject subject, List<Measure> measures, LocalDate businessDate) {
        var figures = IntStream.range(0, measures.size()).mapToObj(n -> counts(measures.get(n), n));
        var sums = IntStream.range(0, measures.size())
                .mapToObj(n -> "sum(c.n%1$d) as n%1$d, sum(c.d%1$d) as d%1$d".formatted(n));
        run("counts", Map.of("subject", subject.relation(workbench, businessDate), "figures", columns(figures)));
        run("places", Map.of());
        run("totals", Map.of("sums", columns(sums)));
        for (int n = 0; n < measures.size(); n++) {
            store(measures.get(n), n);
        }
    }

    private void store(Measure measure, int n) {
        boolean perSource = measure.view().equals(Measure.PER_SOURCE);
        String view = perSource ? "t.source" : workbench.dialect().literal(measure.view());
        String views =
                perSource ? "(select distinct source as view from measure_count)" : "(select " + view + " as view)";
        run(
                "metric",
                Map.of(
                        "measure",
                        measure.id(),
                        "view",
                        new SqlText(view),
                        "views",
                        new SqlText(views),
                        "numerator",
                        new SqlText("n" + n),
                        "denominator",
                        new SqlText("d" + n)));
        if (measure.against() == Measure.Against.HEADCOUNT) {
            run("headcounts", Map.of("measure", measure.id(), "view", measure.view()));
        }
    }

    private static String counts(Measure measure, int n) {
        return "count(*) filter (where " + measure.numerator().sql() + ") as n" + n + ", count(*) filter (where "
                + measure.denominator().sql() + ") as d" + n;
    }

    private static SqlText columns(Stream<String> columns) {
        return new SqlText(columns.collect(Collectors.joining(",\n    ")));
    }

    private void run(String name, Map<String, ?> parameters) {
        workbench.run(script(name), parameters);
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Measures.class, name);
    }
}
