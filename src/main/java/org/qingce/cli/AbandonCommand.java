package org.qingce.cli;

import java.util.concurrent.Callable;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Leaves a run for good that did not reach its end. */
@Command(
        name = "abandon",
        description =
                "Leave a run for good that failed, was stopped or was killed. The register is put back as it was before the"
                        + " run, and what it took in may be taken in again.",
        footer = {
            "",
            "Exit codes: 0 done; 3 refused, e.g. the run has ended well; 4 another run is at work; 70 internal fault."
        })
final class AbandonCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Parameters(paramLabel = "RUN", description = "Number of the run.")
    private long runId;

    @Override
    public Integer call() {
        try (var application = home.start()) {
            RunSummary run = application.getBean(Runs.class).abandon(runId);
            console.say("abandon.done", Long.toString(run.runId()), run.businessDate());
            return ExitCode.OK;
        }
    }
}
