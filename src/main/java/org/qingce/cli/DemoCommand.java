package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the nightly job on the sample county. */
@Command(
        name = "demo",
        description = "Run the nightly job on the sample county and show the headline figures.",
        footer = {"", "Exit codes: 0 the run ended well; 1 it failed."})
final class DemoCommand implements Callable<Integer> {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--sample",
            paramLabel = "DIR",
            defaultValue = "${QINGCE_ROOT:-.}/sample-data",
            description = "Folder of the sample county (default: ${DEFAULT-VALUE}).")
    private Path sample = Path.of("sample-data");

    @Override
    public Integer call() throws IOException {
        Path demo = home.home().resolve("demo");
        FileSystemUtils.deleteRecursively(demo);
        console.say("demo.start", sample.resolve(DATE.toString()));
        try (var application =
                        home.start(Map.of("qingce.home", demo.toAbsolutePath().normalize()));
                var progress = console.watch(application)) {
            RunSummary run = application.getBean(Runs.class).start(DATE, sample.resolve(DATE.toString()), false);
            return new RunEnd(console, application).show(run);
        }
    }
}
