package org.qingce.population;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.qingce.linkage.CertainLinks;
import org.qingce.workbench.SqlFunction;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;

/**
 * Measures mentions to persons. Arguments: folder, number of people (4300000 make ten million mentions). The register is made
 * by the first run in a folder and used again by later ones, so that the peak memory of a later run is that of the stages. Every
 * statement's time is in the debug log.
 */
final class PersonsBenchmark {

    private static final Set<String> SOURCES = Set.of(
            "police-resident",
            "civil-marriage",
            "civil-death",
            "health-birth",
            "health-death",
            "health-record",
            "population");

    private PersonsBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path file = folder.resolve("register.duckdb");
        boolean made = Files.exists(file);
        var settings = new WorkbenchSettings(made ? "2GB" : "6GB", 2, folder.resolve("tmp"));
        var nameKey = SqlFunction.text("qc_name_key", name -> name.replace(" ", ""));
        try (var workbench = Workbench.open(file, settings, List.of(nameKey))) {
            if (!made) {
                workbench.run(
                        SqlScript.beside(PersonsBenchmark.class, "benchmark_register"),
                        Map.of("persons", Long.parseLong(arguments[1])));
            }
            measure("linkage", () -> CertainLinks.link(workbench));
            var survivorship = Survivorship.read(Path.of("jobs/survivorship.yaml"), SOURCES);
            measure("persons", () -> Persons.build(workbench, survivorship));
        }
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .forEach(System.out::println);
    }

    private static void measure(String stage, LongSupplier work) {
        long start = System.nanoTime();
        long busy = processorTime();
        long rows = work.getAsLong();
        System.out.printf(
                Locale.ROOT,
                "%s: %,d rows, %.1f s; %.1f s of two processors%n",
                stage,
                rows,
                (System.nanoTime() - start) / 1e9,
                (processorTime() - busy) / 2e9);
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
