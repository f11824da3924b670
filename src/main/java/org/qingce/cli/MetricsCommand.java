package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.operation.metrics.MetricsFile;
import org.qingce.operation.metrics.MetricsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives the metrics. */
@Command(
        name = "metrics",
        description = {
            "Print what can be watched of this home as OpenMetrics: when a run last ended well, how long steps took, records, findings,",
            "measures, room on the disk. The register is not opened; a run may be at work."
        },
        footer = {"", "Exit codes: 0 done; 3 the file cannot be written; 70 internal fault."})
final class MetricsCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write them there instead, in the text format that textfile collectors read.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        try (var application = home.start()) {
            if (out == null) {
                console.out().print(application.getBean(MetricsText.class).openMetrics());
                console.out().flush();
            } else {
                application.getBean(MetricsFile.class).write(out);
                console.out().println(out);
            }
            return ExitCode.OK;
        }
    }
}
