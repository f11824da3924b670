package org.qingce.measures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingce.measures.consistency.Consistency;
import org.qingce.measures.demography.Demography;
import org.qingce.measures.estimate.CoverageEstimates;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;

/** Times all measures, demography, the two-list estimates and consistency over ten million mentions and 4.7 million persons; run by hand, from the project's folder. */
final class MeasuresBenchmark {

    private MeasuresBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("measures");
        boolean fill = !Files.exists(folder.resolve("register.duckdb"));
        var settings = new WorkbenchSettings("2GB", 2, folder.resolve("tmp"));
        try (var workbench = Workbench.open(folder.resolve("register.duckdb"), settings, List.of())) {
            if (fill) {
                workbench.run(SqlScript.beside(MeasuresBenchmark.class, "register"));
                workbench.run(SqlScript.beside(MeasuresBenchmark.class, "large_register"));
            }
            var mentions = SqlScript.parse("mentions", "select count(*) as n from mention;");
            System.out.println(
                    workbench.list(mentions, Map.of(), row -> row.number("n")).get(0) + " mentions");
            var measures = new Measures(workbench, MeasureCatalog.read(Path.of("jobs")));
            for (int round = 0; round < 3; round++) {
                long start = System.nanoTime();
                measures.compute(LocalDate.of(2026, 3, 31));
                System.out.println("all measures: " + (System.nanoTime() - start) / 1_000_000 + " ms, "
                        + MetricTable.read(workbench).all().size() + " figures");
                time("demography", () -> new Demography(workbench).compute(LocalDate.of(2026, 3, 31)));
                time("two lists", () -> new CoverageEstimates(workbench, 0.95).compute());
                time("consistency", () -> new Consistency(workbench).compute());
            }
        }
    }

    private static void time(String name, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.println(name + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
