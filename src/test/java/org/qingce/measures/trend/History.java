package org.qingce.measures.trend;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingce.measures.MadeUpCounty;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.Measures;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Nights whose figures a test makes up. */
final class History implements AutoCloseable {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final MeasureCatalog CATALOG = MeasureCatalog.read(Path.of("jobs"));

    private final Workbench workbench;

    History(Path folder) {
        workbench = MadeUpCounty.empty(folder);
        workbench.run(SqlScript.beside(Measures.class, "tables"));
        table();
    }

    /** Sets a figure of the night to come. */
    History figure(String measure, String view, String division, long numerator, long denominator) {
        String level = switch (division.length()) {
            case 0 -> "register";
            case 6 -> "county";
            case 9 -> "township";
            default -> division.endsWith("000") ? "unknown" : "village";
        };
        return sql("insert into metric values ('" + measure + "', '" + view + "', '" + division + "', '" + level + "', "
                + numerator + ", " + denominator + ");");
    }

    /** The coverage of the whole register in the night to come. */
    History coverage(long numerator, long denominator) {
        return figure("coverage-by-list", "received", "", numerator, denominator);
    }

    /** Lets the night come. */
    History night(long run, LocalDate date) {
        new Trend(workbench, CATALOG, TrendSettings.USUAL).record(run, date);
        return sql("delete from metric;");
    }

    /** Nights one after the other, of which each has a coverage of the register, in ten thousandths; the last one comes now. */
    History nights(List<Integer> coverages, long of) {
        String before = IntStream.range(0, coverages.size() - 1)
                .mapToObj(n -> "(" + (n + 1) + ", date '" + FIRST.plusDays(n)
                        + "', 'coverage-by-list', 'received', '', 'register', " + coverages.get(n) * of / 10_000 + ", "
                        + of
                        + ")")
                .collect(Collectors.joining(", "));
        int last = coverages.size() - 1;
        return sql("insert into metric_history values " + before + ";")
                .coverage(coverages.get(last) * of / 10_000, of)
                .night(last + 1, FIRST.plusDays(last));
    }

    History sql(String statement) {
        workbench.run(SqlScript.parse("test", statement));
        return this;
    }

    List<String> texts(String query) {
        return workbench.list(SqlScript.parse("test", query + ";"), Map.of(), row -> row.requiredText("text"));
    }

    TrendTable table() {
        return new TrendTable(workbench, TrendSettings.USUAL);
    }

    @Override
    public void close() {
        workbench.close();
    }
}
