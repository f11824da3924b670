package org.qingce.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the nightly job. */
@Command(
        name = "nightly",
        description = "Take the extracts of a day in and report on the register.",
        footer = {
            "",
            "Exit codes: 0 the run ended well; 1 it failed ('restart' goes on where it stopped); 2 wrong usage;",
            "3 refused, e.g. the date was run already, or extracts did not come; 4 another run is at work;",
            "5 the run ended well but its state waits at the gate, see 'publish'; 6 it was stopped on request;",
            "70 internal fault."
        })
final class RunNightlyCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    /** The night that is due, or one that is named. */
    private static final class Which {

        @Option(
                names = "--due",
                required = true,
                description = "The night that is due by jobs/schedule.yaml, after those that were missed.")
        @SuppressWarnings("UnusedVariable") // without the other, it is this
        private boolean due;

        @ArgGroup(exclusive = false)
        private @Nullable Named named;
    }

    /** A night by its date. */
    private static final class Named {

        @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", description = "The business date.")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private LocalDate date;

        @Option(names = "--extracts", required = true, paramLabel = "DIR", description = "Folder of the extracts.")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private Path extracts;
    }

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "Folder of the source definitions, if not JOBS/sources.")
    private @Nullable Path sources;

    @Option(names = "--again", description = "Run a date once more that was run before.")
    private boolean again;

    @Override
    public Integer call() throws InterruptedException {
        var settings = new HashMap<String, @Nullable Object>();
        settings.put("qingce.sources", sources == null ? null : sources.toAbsolutePath());
        try (var application = home.start(settings);
                var progress = console.watch(application)) {
            Named night = which.named;
            if (night == null) {
                return new DueNights(console, application).run();
            }
            RunSummary run = application.getBean(Runs.class).start(night.date, night.extracts, again);
            return new RunEnd(console, application).show(run);
        }
    }
}
