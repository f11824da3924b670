package org.qingce.population;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.qingce.linkage.similarity.Similarities;
import org.qingce.population.number.PersonNumbers;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;

/**
 * Measures mentions to persons, then a night that touches 1 % of them. Arguments: folder, number of people (4300000 make ten million mentions). The register is made
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
            "education-enrolment",
            "social-security",
            "population");

    private PersonsBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path file = folder.resolve("register.duckdb");
        boolean made = Files.exists(file);
        var settings = new WorkbenchSettings(made ? "2GB" : "6GB", 2, folder.resolve("tmp"));
        try (var workbench = Workbench.open(file, settings, Similarities.functions())) {
            if (!made) {
                workbench.run(
                        SqlScript.beside(PersonsBenchmark.class, "benchmark_register"),
                        Map.of("persons", Long.parseLong(arguments[1])));
            }
            var survivorship = Survivorship.read(Path.of("jobs/survivorship.yaml"), SOURCES);
            workbench.run(SqlScript.beside(PersonsBenchmark.class, "benchmark_links"));
            measure("numbers", () -> numbers(workbench, 1));
            measure("persons", () -> Persons.build(workbench, survivorship));
            workbench.run(SqlScript.beside(PersonsBenchmark.class, "benchmark_night"));
            measure("numbers, 1 % of the persons touched", () -> numbers(workbench, 2));
            measure("persons, 1 % of the persons touched", () -> Persons.build(workbench, survivorship));
        }
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .forEach(System.out::println);
    }

    private static long numbers(Workbench workbench, long run) {
        return PersonNumbers.assign(workbench, run, LocalDate.of(2026, 1, 1)).persons();
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
