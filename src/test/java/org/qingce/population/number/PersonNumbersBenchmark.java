package org.qingce.population.number;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;

/**
 * Measures the giving of numbers: a first run, then nights in which 1 % of the nodes change, then one in which linkage touched every
 * node. Arguments: folder, number of nodes (5000000 make ten million mentions). Every statement's time is in the debug log.
 */
final class PersonNumbersBenchmark {

    private PersonNumbersBenchmark() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        var settings = new WorkbenchSettings("2GB", 2, folder.resolve("tmp"));
        try (var workbench = Workbench.open(folder.resolve("register.duckdb"), settings, List.of())) {
            workbench.run(script("benchmark_links"), Map.of("nodes", Long.parseLong(arguments[1])));
            measure(workbench, "first run", 1);
            for (long night = 2; night <= 4; night++) {
                workbench.run(script("benchmark_night"), Map.of("night", night));
                measure(workbench, "1 % changed", night);
            }
            workbench.run(
                    SqlScript.parse("benchmark", "insert into link_touched\nselect distinct node_id from link_node;"));
            measure(workbench, "all touched", 5);
        }
    }

    private static void measure(Workbench workbench, String what, long run) {
        long start = System.nanoTime();
        Numbering numbering =
                PersonNumbers.assign(workbench, run, LocalDate.of(2026, 1, 1).plusDays(run));
        System.out.printf(Locale.ROOT, "%s: %.2f s; %s%n", what, (System.nanoTime() - start) / 1e9, numbering);
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(PersonNumbersBenchmark.class, name);
    }
}
