package org.qingce.population.relation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import org.qingce.rules.RuleCatalogue;
import org.qingce.rules.RuleEngine;
import org.qingce.rules.Subject;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;

/**
 * How long it takes to work out relations and to judge them. Arguments: a register after a night (a copy: its tables are made anew),
 * business date. Run it from the project's folder with the test class path; it prints a line per stage. A register comes of
 * {@code simulate} and {@code run nightly}. Every statement's time is in the debug log.
 */
final class RelationsBenchmark {

    private static final int ROUNDS = 2;

    private RelationsBenchmark() {}

    public static void main(String[] arguments) {
        Path register = Path.of(arguments[0]);
        LocalDate night = LocalDate.parse(arguments[1]);
        RuleCatalogue rules = RuleCatalogue.load(Path.of("jobs/rules"));
        var settings = new WorkbenchSettings("2GB", 2, register.resolveSibling("benchmark-tmp"));
        try (Workbench workbench = Workbench.open(register, settings, List.of())) {
            for (int round = 0; round < ROUNDS; round++) {
                time("relate", () -> Relations.build(workbench));
                for (Subject subject : Subject.OF_PERSONS) {
                    time(subject.word(), () -> findings(workbench, rules, subject, night));
                }
            }
        }
    }

    private static long findings(Workbench workbench, RuleCatalogue rules, Subject subject, LocalDate night) {
        return RuleEngine.judge(workbench, rules, subject, night).values().stream()
                .mapToLong(count -> count)
                .sum();
    }

    private static void time(String what, LongSupplier work) {
        long start = System.nanoTime();
        long rows = work.getAsLong();
        System.out.printf("%s: %,d rows in %.2f s%n", what, rows, (System.nanoTime() - start) / 1e9);
    }
}
