package org.qingce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.definition.DefinitionException;
import org.qingce.job.TrialDesk;
import org.qingce.measures.MeasureCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries a file of measures on the register. */
@Command(
        name = "try",
        description = {
            "Checks a file of measures that is not in force and makes its figures of the register as the latest run left it: numerator,",
            "denominator and percentage of the whole and of each township, and the first of the list behind them. Nothing is written;",
            "'measures add' puts the file in. Names and numbers are masked."
        },
        footer = {
            "",
            "Exit codes: 0 tried; 1 the file is wrong; 2 wrong usage; 3 no run has ended well yet, another than the latest is asked for,",
            "or the register has no such division; 4 a run is at work."
        })
final class TryMeasuresCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Parameters(paramLabel = "FILE", description = "Measures as docs/measures.md describes them; not in jobs/.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--run",
            paramLabel = "RUN",
            description = "The run to measure after; only the latest that ended well can be given (default: that one).")
    private @Nullable Long run;

    @Option(
            names = "--division",
            paramLabel = "CODE",
            defaultValue = "",
            description = "A division, with those next below it (default: all, by township).")
    private String division = "";

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "5",
            description = "Entries shown of the list behind a figure at the most (default: ${DEFAULT-VALUE}).")
    private int examples = 5;

    @Option(names = "--show", description = "Show names and numbers in full, where the task needs them.")
    private boolean show;

    @Override
    public Integer call() {
        try {
            MeasureCatalog tried = MeasureCatalog.ofFile(file, home.jobs());
            measure(tried);
            return ExitCode.OK;
        } catch (DefinitionException e) {
            return console.complain(e);
        }
    }

    private void measure(MeasureCatalog tried) {
        try (var application = home.start()) {
            if (show) {
                application
                        .getBean(AuditTrail.class)
                        .record(AuditAction.LOOK_UP, file.toString(), "measures tried, examples in full");
            }
            var trial = application.getBean(TrialDesk.class).measures(tried, run, division, Math.max(0, examples));
            new TrialHeading(console).show(trial);
            console.say("trial.measured", trial.found().size(), Moments.duration(trial.took()));
            var page = new TriedMeasurePage(console, tried, show);
            trial.found().forEach(page::show);
        }
    }
}
