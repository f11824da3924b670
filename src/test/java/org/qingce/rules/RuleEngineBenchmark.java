package org.qingce.rules;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;

/**
 * How long the shipped rules take on a made register. Arguments: number of mentions (10,000,000), folder (a new one). Run it from
 * the project's folder with the test class path; it prints one line per judging.
 */
final class RuleEngineBenchmark {

    private RuleEngineBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        long size = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000;
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("rules");
        Path file = folder.resolve("register.duckdb");
        boolean made = Files.exists(file);
        RuleCatalogue catalogue = RuleCatalogue.load(Path.of("jobs/rules"));
        var settings = new WorkbenchSettings("2GB", 2, folder.resolve("temporary"));
        try (Workbench workbench = Workbench.open(file, settings, List.of())) {
            if (!made) {
                Register.make(workbench, size, 1);
                workbench.run(SqlScript.parse("benchmark", "checkpoint;"));
            }
            for (Subject subject : List.of(Subject.MENTION, Subject.EVENT, Subject.MENTION)) {
                time(workbench, catalogue, subject);
            }
        }
    }

    private static void time(Workbench workbench, RuleCatalogue catalogue, Subject subject) {
        long start = System.nanoTime();
        long cpu = cpu();
        var counts = RuleEngine.judge(workbench, catalogue, subject, LocalDate.of(2026, 3, 31));
        long findings = counts.values().stream().mapToLong(count -> count).sum();
        System.out.printf(
                "%s: %d rules, %d findings, %.1f s, of one processor %.1f s%n",
                subject.word(), counts.size(), findings, (System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9);
    }

    /** Processor time of all threads so far, in nanoseconds: what is left to compare on a machine that others use too. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
